import type { Rect } from '../../domain/geometry/Rect.ts'
import { TAPE } from '../../domain/look/tape.ts'
import type { CanvasTheme } from '../CanvasTheme.ts'
import type { Context2D } from '../scene/Context2D.ts'

/** A strip of tape down the wall behind a pivotal event, as far as the painted region reaches. */
export function paintTape(context: Context2D, x: number, region: Rect, theme: CanvasTheme): void {
  const { fill, edge } = theme.dark ? TAPE.dark : TAPE.light
  const left = x - TAPE.width / 2
  context.fillStyle = fill
  context.fillRect(left, region.y, TAPE.width, region.height)
  context.fillStyle = edge
  context.fillRect(left, region.y, TAPE.edge, region.height)
  context.fillRect(left + TAPE.width - TAPE.edge, region.y, TAPE.edge, region.height)
}
