import type { Rect } from '../../domain/geometry/Rect.ts'

/** The rectangle, larger by this much on every side. */
export function inflate({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}
