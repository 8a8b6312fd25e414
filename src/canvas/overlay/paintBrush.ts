import type { PaintOverlay } from './OverlayShape.tsx'

/** The selection rectangle and the lines that show why something snapped. */
export const paintBrush: PaintOverlay = (context, wall, _view, zoom) => {
  const gesture = wall.sources.workspace.preview.getState()
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
  if (gesture?.show === 'move' || gesture?.show === 'resize') {
    context.beginPath()
    for (const { from, to } of gesture.guides) {
      context.moveTo(from.x, from.y)
      context.lineTo(to.x, to.y)
    }
    context.stroke()
  }
}
