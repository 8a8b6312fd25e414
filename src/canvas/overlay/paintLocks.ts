import { isLocked } from '../../domain/board/isLocked.ts'
import { intersects } from '../../domain/geometry/Rect.ts'
import type { PaintOverlay } from './OverlayShape.tsx'

/** CSS pixels. */
const RADIUS = 11

/** A padlock on the corner of what is selected and locked. */
export const paintLocks: PaintOverlay = (context, wall, _view, zoom) => {
  const { workspace } = wall.sources
  const seen = workspace.camera.view()
  const { accent, surface } = wall.style.theme
  let shows = false
  for (const id of workspace.store.getState().selection) {
    const rect = isLocked(wall.scene.board, id) ? wall.lift.rectOf(id) : undefined
    if (!rect) continue
    shows = true
    if (!intersects(rect, seen)) continue
    context.save()
    context.translate(rect.x + rect.width, rect.y)
    context.scale(1 / zoom, 1 / zoom)
    context.fillStyle = accent
    context.beginPath()
    context.arc(0, 0, RADIUS, 0, 2 * Math.PI)
    context.fill()
    context.fillStyle = surface
    context.strokeStyle = surface
    context.lineWidth = 1.5
    context.beginPath()
    context.arc(0, -1, 3, Math.PI, 0)
    context.stroke()
    context.fillRect(-4.5, -1, 9, 6.5)
    context.restore()
  }
  return shows
}
