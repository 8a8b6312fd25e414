import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ContextMap } from '../../domain/context-map/ContextMap.ts'
import { drawContextMap, type MapDrawing } from '../../domain/context-map/drawContextMap.ts'
import type { Reading } from '../../session/reading/Reading.ts'

/** A map and its picture; they belong together. */
export interface DrawnMap {
  readonly map: ContextMap
  readonly drawing: MapDrawing
}

/** The newest picture; the one before stays until it is there. `error`: a sentence, where none could be made of the map as it is. */
export function useMapDrawing(reading: Reading): { readonly drawn: DrawnMap | null; readonly error: string | null } {
  const map = useStore(reading.state, (state) => state.map)
  const [drawn, setDrawn] = useState<DrawnMap | null>(null)
  const [failed, setFailed] = useState<{ readonly map: ContextMap; readonly why: string } | null>(null)
  const isShown = drawn !== null && map !== null && isSame(map, drawn.map)
  useEffect(() => {
    if (!map || isShown) return
    let isWanted = true
    reading.layout(map).then(
      (layout) => {
        if (isWanted) setDrawn({ map, drawing: drawContextMap(map, layout) })
      },
      (reason: unknown) => {
        if (isWanted) setFailed({ map, why: reason instanceof Error ? reason.message : String(reason) })
      },
    )
    return () => {
      isWanted = false
    }
  }, [reading, map, isShown])
  return { drawn, error: !isShown && failed && map && isSame(map, failed.map) ? failed.why : null }
}

/** Most edits on the wall leave the map as it is. */
function isSame(a: ContextMap, b: ContextMap): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
