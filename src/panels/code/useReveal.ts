import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Id } from '../../domain/board/Board.ts'
import type { NotePlace } from '../../domain/export/manifest.ts'
import { placeOfLines } from './lineGeometry.ts'

/** Kept free above what is scrolled to. */
const MARGIN = 60

/** Scrolls to the place when another one, or another selection, is looked at; not when its lines merely shift. */
export function useReveal(view: RefObject<HTMLElement | null>, place: NotePlace, selection: ReadonlySet<Id>): void {
  const reveal = useEffectEvent(() => {
    const element = view.current
    if (!element || !place.lines) return
    const { top, height } = placeOfLines(place.lines)
    const { scrollTop, clientHeight } = element
    const isInView = top >= scrollTop && top + Math.min(height, clientHeight / 2) <= scrollTop + clientHeight
    if (!isInView) element.scrollTo({ top: top - MARGIN })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen decides when, the effect event what
  useEffect(() => reveal(), [place.symbol, selection])
}
