import type { Guide } from '../../domain/geometry/snapping/Guide.ts'
import type { Context2D } from '../scene/Context2D.ts'
import type { PaintOverlay } from './OverlayShape.tsx'

/** Half the length of the stroke that closes a gap, CSS pixels. */
const TICK = 5

/** The selection rectangle and the lines that show why something snapped. */
export const paintBrush: PaintOverlay = (context, wall, _view, zoom) => {
  const gesture = wall.sources.workspace.preview.getState()
  const guides = gesture?.show === 'move' || gesture?.show === 'resize' ? gesture.guides : []
  const { accent } = wall.style.theme
  context.strokeStyle = accent
  context.lineWidth = 1 / zoom
  if (gesture?.show === 'brush') {
    const { x, y, width, height } = gesture.rect
    context.fillStyle = accent
    context.globalAlpha = 0.08
    context.fillRect(x, y, width, height)
    context.globalAlpha = 0.9
    context.strokeRect(x, y, width, height)
    context.globalAlpha = 1
  }
  context.beginPath()
  for (const guide of guides) traceGuide(context, guide, TICK / zoom)
  context.stroke()
  return gesture?.show === 'brush' || guides.length > 0
}

function traceGuide(context: Context2D, { from, to, shows }: Guide, tick: number): void {
  context.moveTo(from.x, from.y)
  context.lineTo(to.x, to.y)
  if (shows === 'alignment') return
  const [dx, dy] = from.y === to.y ? [0, tick] : [tick, 0]
  for (const end of [from, to]) {
    context.moveTo(end.x - dx, end.y - dy)
    context.lineTo(end.x + dx, end.y + dy)
  }
}
