import type { Layer as KonvaLayer } from 'konva/lib/Layer'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Layer, Shape, Stage } from 'react-konva'
import { createToolRunner } from '../tools/ToolRunner.ts'
import { Editor } from './editor/Editor.tsx'
import { watchEditing } from './editor/watchEditing.ts'
import { listenToKeys } from './input/listenToKeys.ts'
import { listenToPointer } from './input/listenToPointer.ts'
import { listenToWheel } from './input/listenToWheel.ts'
import { OverlayShape } from './overlay/OverlayShape.tsx'
import { paintBrush } from './overlay/paintBrush.ts'
import { paintLifted } from './overlay/paintLifted.ts'
import { paintSelection } from './overlay/paintSelection.ts'
import { installScriptingFace } from './scriptingFace.ts'
import styles from './Wall.module.css'
import { type WallSources, WallView } from './WallView.ts'

/** The wall itself; fills its nearest positioned ancestor. */
export function Wall({ session, reading, workspace }: WallSources) {
  const host = useRef<HTMLDivElement>(null)
  const sceneLayer = useRef<KonvaLayer>(null)
  const overlayLayer = useRef<KonvaLayer>(null)
  const wall = useMemo(() => new WallView({ session, reading, workspace }), [session, reading, workspace])
  const [size, setSize] = useState({ width: 0, height: 0 })

  useEffect(() => {
    const element = host.current
    if (!element) return
    element.tabIndex = 0
    const runner = createToolRunner(workspace, (rect) => wall.scene.notesIn(rect).map(({ id }) => id))
    const keys = listenToKeys(element, workspace, runner)
    const stops = [
      keys.stop,
      listenToPointer(element, wall, runner, keys.isSpaceHeld),
      listenToWheel(element, workspace.camera),
      watchEditing(wall),
      installScriptingFace(wall, element),
      workspace.store.subscribe(({ tool }, before) => tool !== before.tool && runner.cancel()),
    ]
    const observer = new ResizeObserver(() => {
      const next = { width: element.clientWidth, height: element.clientHeight }
      workspace.camera.resize(next)
      setSize(next)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      for (const stop of stops) stop()
    }
  }, [wall, workspace])

  useEffect(() => {
    const [scene, overlay] = [sceneLayer.current, overlayLayer.current]
    return scene && overlay ? wall.start({ scene, overlay }) : undefined
  }, [wall])

  return (
    <div ref={host} className={styles.wall} role="application" aria-label="Wall">
      <Stage width={size.width} height={size.height} listening={false}>
        <Layer ref={sceneLayer} listening={false} clearBeforeDraw={false}>
          <Shape listening={false} perfectDrawEnabled={false} sceneFunc={({ _context }) => wall.paintScene(_context)} />
        </Layer>
        <Layer ref={overlayLayer} listening={false}>
          <OverlayShape wall={wall} paint={paintLifted} />
          <OverlayShape wall={wall} paint={paintSelection} />
          <OverlayShape wall={wall} paint={paintBrush} />
        </Layer>
      </Stage>
      <Editor wall={wall} />
    </div>
  )
}
