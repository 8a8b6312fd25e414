import type { Rect } from '../../domain/geometry/Rect.ts'
import type { CanvasTheme } from '../CanvasTheme.ts'
import type { Context2D } from './Context2D.ts'

/** Board units between dots: near, far. Further away there are none. */
const GRIDS: readonly { readonly spacing: number; readonly from: number; readonly full: number }[] = [
  { spacing: 20, from: 0.55, full: 0.95 },
  { spacing: 100, from: 0.16, full: 0.4 },
]

/** The dot grid of the paper, which fades out as one steps back. */
export function paintDots(context: Context2D, region: Rect, zoom: number, theme: CanvasTheme): void {
  for (const { spacing, from, full } of GRIDS) {
    const strength = Math.min(1, (zoom - from) / (full - from))
    if (strength <= 0) continue
    const size = Math.max(1.6, 1.4 / zoom)
    context.fillStyle = theme.dot
    context.globalAlpha = strength
    const [right, bottom] = [region.x + region.width, region.y + region.height]
    for (let y = Math.ceil((region.y - size) / spacing) * spacing; y <= bottom; y += spacing) {
      for (let x = Math.ceil((region.x - size) / spacing) * spacing; x <= right; x += spacing) {
        context.fillRect(x - size / 2, y - size / 2, size, size)
      }
    }
    context.globalAlpha = 1
  }
}
