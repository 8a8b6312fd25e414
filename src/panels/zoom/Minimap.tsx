import { type PointerEvent, useEffect, useRef } from 'react'
import { rectOf } from '../../domain/board/Board.ts'
import { boundsOf, type Rect } from '../../domain/geometry/Rect.ts'
import type { Session } from '../../session/Session.ts'
import { theme } from '../../ui/theme/theme.ts'
import { centred } from '../../workspace/camera/CameraState.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './Minimap.module.css'
import { boardPointOf, type MinimapPlan, minimapPlan } from './minimapPlan.ts'
import { paintMinimap } from './paintMinimap.ts'

const SIZE = { width: 176, height: 110 }

interface MinimapProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** The whole wall in a corner; press or drag to look elsewhere. Painted at most once a frame, never through React. */
export function Minimap({ session, workspace }: MinimapProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const plan = useRef<MinimapPlan>({ scale: 1, origin: { x: 0, y: 0 } })
  const { document } = session
  const { camera } = workspace

  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const ratio = Math.max(1, window.devicePixelRatio)
    element.width = SIZE.width * ratio
    element.height = SIZE.height * ratio

    let bounds: Rect | undefined
    let boundsAt = -1
    let frame = 0
    const paint = () => {
      frame = 0
      if (boundsAt !== document.version) {
        const { notes, frames } = document.board
        bounds = boundsOf([...Array.from(notes.values(), rectOf), ...frames.values()])
        boundsAt = document.version
      }
      const view = camera.view()
      plan.current = minimapPlan(bounds, view, SIZE)
      const style = getComputedStyle(element)
      const inks = { frame: style.getPropertyValue('--line-strong'), view: style.getPropertyValue('--accent') }
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      context.clearRect(0, 0, SIZE.width, SIZE.height)
      paintMinimap(context, { board: document.board, view, plan: plan.current, inks })
    }
    const paintSoon = () => {
      frame ||= requestAnimationFrame(paint)
    }
    const stops = [document.subscribe(paintSoon), camera.subscribe(paintSoon), theme.subscribe(paintSoon)]
    paintSoon()
    return () => {
      cancelAnimationFrame(frame)
      for (const stop of stops) stop()
    }
  }, [document, camera])

  const lookAt = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons === 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const box = event.currentTarget.getBoundingClientRect()
    const point = boardPointOf(plan.current, { x: event.clientX - box.left, y: event.clientY - box.top })
    camera.set(centred(point, camera.size, camera.get().zoom))
  }
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label="The whole wall in small"
      className={styles.minimap}
      style={SIZE}
      onPointerDown={lookAt}
      onPointerMove={lookAt}
    />
  )
}
