import { type PointerEvent, useEffect, useRef } from 'react'
import { rectOf } from '../../domain/board/Board.ts'
import { boundsOf, type Rect } from '../../domain/geometry/Rect.ts'
import type { Session } from '../../session/Session.ts'
import { theme } from '../../ui/theme/theme.ts'
import { centred } from '../../workspace/camera/CameraState.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './Minimap.module.css'
import { boardPointOf, type MinimapPlan, minimapPlan, pixelRectOf } from './minimapPlan.ts'
import { paintView, paintWall } from './paintMinimap.ts'

const SIZE = { width: 176, height: 110 }
/** The picture follows an edit after this long; what is in view follows at once. */
const PICTURE_MS = 1000

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

    const picture = window.document.createElement('canvas')
    picture.width = element.width
    picture.height = element.height
    let bounds: Rect | undefined
    let frame = 0
    let repainting: ReturnType<typeof setTimeout> | undefined
    const paintPicture = () => {
      repainting = undefined
      const wall = picture.getContext('2d')
      const { notes, frames } = document.board
      bounds = boundsOf([...Array.from(notes.values(), rectOf), ...frames.values()])
      if (!wall) return
      wall.setTransform(ratio, 0, 0, ratio, 0, 0)
      wall.clearRect(0, 0, SIZE.width, SIZE.height)
      if (bounds) paintWall(wall, document.board, minimapPlan(bounds, bounds, SIZE), inkOf('--line-strong'))
      paintSoon()
    }
    const inkOf = (token: string) => getComputedStyle(element).getPropertyValue(token)
    let viewInk = inkOf('--accent')
    const paint = () => {
      frame = 0
      const view = camera.view()
      plan.current = minimapPlan(bounds, view, SIZE)
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      context.clearRect(0, 0, SIZE.width, SIZE.height)
      if (bounds) {
        const { origin, scale } = minimapPlan(bounds, bounds, SIZE)
        const shown = { ...origin, width: SIZE.width / scale, height: SIZE.height / scale }
        const { x, y, width, height } = pixelRectOf(plan.current, shown)
        context.drawImage(picture, x, y, width, height)
      }
      paintView(context, view, plan.current, viewInk)
    }
    const pictureSoon = () => {
      repainting ??= setTimeout(paintPicture, PICTURE_MS)
    }
    const restyle = () => {
      viewInk = inkOf('--accent')
      pictureSoon()
    }
    const paintSoon = () => {
      frame ||= requestAnimationFrame(paint)
    }
    const stops = [document.subscribe(pictureSoon), camera.subscribe(paintSoon), theme.subscribe(restyle)]
    paintPicture()
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(repainting)
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
