import { type PointerEvent, useEffect, useRef } from 'react'
import type { Session } from '../../session/Session.ts'
import { theme } from '../../ui/theme/theme.ts'
import { centred } from '../../workspace/camera/CameraState.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './Minimap.module.css'
import { MINIMAP_SIZE, MinimapPainter } from './MinimapPainter.ts'

interface MinimapProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** The whole wall in a corner; press or drag to look elsewhere. Painted outside React. */
export function Minimap({ session, workspace }: MinimapProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const painter = useRef<MinimapPainter>(null)
  const { document } = session
  const { camera } = workspace

  useEffect(() => {
    if (!canvas.current) return
    const painting = new MinimapPainter(canvas.current, { board: () => document.board, view: () => camera.view() })
    painter.current = painting
    const stops = [
      document.subscribe(painting.followWall),
      camera.subscribe(painting.followView),
      theme.subscribe(painting.followWall),
    ]
    return () => {
      painting.stop()
      for (const stop of stops) stop()
    }
  }, [document, camera])

  const lookAt = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!painter.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const point = painter.current.pointAt({ x: event.clientX - left, y: event.clientY - top })
    camera.set(centred(point, camera.size, camera.get().zoom))
  }
  const press = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    lookAt(event)
  }
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label="The whole wall in small"
      className={styles.minimap}
      style={MINIMAP_SIZE}
      onPointerDown={press}
      onPointerMove={lookAt}
    />
  )
}
