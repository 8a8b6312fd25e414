import type { Rect } from '../../domain/geometry/Rect.ts'
import type { CanvasTheme } from '../CanvasTheme.ts'
import type { Context2D } from '../scene/Context2D.ts'

/** Board units. */
export const TAPE_WIDTH = 26

/** A strip of tape down the wall behind a pivotal event, as far as the painted region reaches. */
export function paintTape(context: Context2D, x: number, region: Rect, theme: CanvasTheme): void {
  const left = x - TAPE_WIDTH / 2
  context.fillStyle = theme.dark ? 'rgb(255 168 91 / 16%)' : 'rgb(240 150 60 / 20%)'
  context.fillRect(left, region.y, TAPE_WIDTH, region.height)
  context.fillStyle = theme.dark ? 'rgb(255 168 91 / 35%)' : 'rgb(214 120 30 / 32%)'
  context.fillRect(left, region.y, 1.5, region.height)
  context.fillRect(left + TAPE_WIDTH - 1.5, region.y, 1.5, region.height)
}
