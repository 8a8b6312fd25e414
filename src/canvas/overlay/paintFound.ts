import { intersects } from '../../domain/geometry/Rect.ts'
import { inflate } from '../scene/inflate.ts'
import type { PaintOverlay } from './OverlayShape.tsx'

/** CSS pixels: from the element to its ring, the ring's line, and the paler line under it. */
const RING = { away: 5, line: 3, under: 7 } as const

/** A ring around everything that was searched for and found. */
export const paintFound: PaintOverlay = (context, wall, _view, zoom) => {
  const { camera, store } = wall.sources.workspace
  const { found } = store.getState()
  if (found.size === 0) return false
  const { accent, surface } = wall.style.theme
  const seen = inflate(camera.view(), RING.away / zoom)
  context.beginPath()
  for (const id of found) {
    const rect = wall.lift.rectOf(id)
    if (!rect || !intersects(rect, seen)) continue
    const { x, y, width, height } = inflate(rect, RING.away / zoom)
    context.roundRect(x, y, width, height, RING.away / zoom)
  }
  for (const [colour, width] of [
    [surface, RING.under],
    [accent, RING.line],
  ] as const) {
    context.strokeStyle = colour
    context.lineWidth = width / zoom
    context.stroke()
  }
  return true
}
