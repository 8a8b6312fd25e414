import type { Layer as KonvaLayer } from 'konva/lib/Layer'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore'
import { Editor } from './editor/Editor.tsx'
import { GapHint } from './gaps/GapHint.tsx'
import { takeInHand } from './input/takeInHand.ts'
import { LinkPopover } from './links/LinkPopover.tsx'
import { OverlayShape } from './overlay/OverlayShape.tsx'
import { paintBrush } from './overlay/paintBrush.ts'
import { paintFound } from './overlay/paintFound.ts'
import { paintLasers } from './overlay/paintLasers.ts'
import { paintLifted } from './overlay/paintLifted.ts'
import { paintLocks } from './overlay/paintLocks.ts'
import { paintSelection } from './overlay/paintSelection.ts'
import { paintSpace } from './overlay/paintSpace.ts'
import { Cursors } from './presence/Cursors.tsx'
import { NextSlots } from './slots/NextSlots.tsx'
import styles from './Wall.module.css'
import { type WallSources, WallView } from './WallView.ts'

const OVERLAY = [paintLifted, paintFound, paintSpace, paintSelection, paintLocks, paintBrush, paintLasers] as const

/** The wall itself; fills its nearest positioned ancestor. */
export function Wall({ session, reading, workspace }: WallSources) {
  const host = useRef<HTMLDivElement>(null)
  const sceneLayer = useRef<KonvaLayer>(null)
  const overlayLayer = useRef<KonvaLayer>(null)
  const wall = useMemo(() => new WallView({ session, reading, workspace }), [session, reading, workspace])
  const [size, setSize] = useState({ width: 0, height: 0 })

  useEffect(() => {
    const [scene, overlay, element] = [sceneLayer.current, overlayLayer.current, host.current]
    if (!scene || !overlay || !element) return
    const stop = wall.start({ scene, overlay })
    const letGo = takeInHand(element, wall)
    const observer = new ResizeObserver(() => {
      const next = { width: element.clientWidth, height: element.clientHeight }
      workspace.camera.resize(next)
      setSize(next)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      letGo()
      stop()
    }
  }, [wall, workspace])

  return (
    <div ref={host} className={styles.wall} role="application" aria-label="Wall">
      <Stage width={size.width} height={size.height} listening={false}>
        <Layer ref={sceneLayer} listening={false} clearBeforeDraw={false}>
          <Shape listening={false} perfectDrawEnabled={false} sceneFunc={({ _context }) => wall.paintScene(_context)} />
        </Layer>
        <Layer ref={overlayLayer} listening={false}>
          <OverlayShape wall={wall} paints={OVERLAY} />
        </Layer>
      </Stage>
      <Cursors wall={wall} />
      <LinkPopover wall={wall} />
      <GapHint wall={wall} />
      <NextSlots wall={wall} />
      <Editor wall={wall} />
    </div>
  )
}
