import type { Context2D } from './Context2D.ts'

/** How a bitmap looks at the board: pixel = (board point − x, y) × scale. */
export interface View {
  readonly x: number
  readonly y: number
  /** Device pixels a board unit. */
  readonly scale: number
}

/** From here on the context speaks board units. */
export function setBoardUnits(context: Context2D, { x, y, scale }: View): void {
  context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale)
}

/** From here on the context speaks device pixels. */
export function setPixels(context: Context2D): void {
  context.setTransform(1, 0, 0, 1, 0, 0)
}
