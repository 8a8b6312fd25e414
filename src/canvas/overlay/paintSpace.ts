import { fontOf } from '../text/TextMeasure.ts'
import type { PaintOverlay } from './OverlayShape.tsx'

/** CSS pixels. */
const LABEL = { size: 13, padding: 7, below: 64 }

/** Where the timeline is cut, how much comes in or goes out, and the frames that stretch with it. */
export const paintSpace: PaintOverlay = (context, wall, _view, zoom) => {
  const { camera, preview } = wall.sources.workspace
  const gesture = preview.getState()
  if (gesture?.show !== 'space') return false
  const { x, width } = gesture
  const { theme, notes } = wall.style
  const { frames } = wall.scene.board
  const { y, height } = (gesture.frame === null ? undefined : frames.get(gesture.frame)) ?? camera.view()
  context.fillStyle = theme.accent
  context.globalAlpha = 0.14
  context.fillRect(x, y, width, height)
  context.globalAlpha = 1
  context.strokeStyle = theme.accent
  context.lineWidth = 1.5 / zoom
  context.setLineDash([6 / zoom, 4 / zoom])
  context.beginPath()
  for (const edge of [x, x + width]) {
    context.moveTo(edge, y)
    context.lineTo(edge, y + height)
  }
  context.stroke()
  for (const id of width === 0 ? [] : gesture.stretched) {
    const frame = frames.get(id)
    if (frame) context.strokeRect(frame.x, frame.y, frame.width + width, frame.height)
  }
  context.setLineDash([])
  if (width === 0) return true
  const size = LABEL.size / zoom
  const words = `${width > 0 ? '+' : '−'}${Math.abs(width)}`
  const room = notes.measure(words, true) * size + (2 * LABEL.padding) / zoom
  const top = Math.max(y, camera.view().y + LABEL.below / zoom)
  context.beginPath()
  context.roundRect(x + width / 2 - room / 2, top, room, size * 1.8, size / 2)
  context.fill()
  context.fillStyle = theme.surface
  context.font = fontOf(size, true, notes.family)
  context.textAlign = 'center'
  context.fillText(words, x + width / 2, top + size * 1.25)
  return true
}
