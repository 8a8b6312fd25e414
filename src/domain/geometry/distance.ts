import { overlapX, overlapY, type Rect } from './Rect.ts'

/** Horizontal distance of the edges, 0 where the x ranges overlap. */
export function gapX(a: Rect, b: Rect): number {
  return Math.max(0, -overlapX(a, b))
}

/** Vertical distance of the edges, 0 where the y ranges overlap. */
export function gapY(a: Rect, b: Rect): number {
  return Math.max(0, -overlapY(a, b))
}

/** Shortest way from edge to edge in any direction, 0 where they touch. */
export function distanceBetween(a: Rect, b: Rect): number {
  const [dx, dy] = [gapX(a, b), gapY(a, b)]
  return Math.sqrt(dx * dx + dy * dy)
}

/** The rectangle with dx more on the left and the right, dy more above and below. */
export function grown(rect: Rect, dx: number, dy: number): Rect {
  return { x: rect.x - dx, y: rect.y - dy, width: rect.width + 2 * dx, height: rect.height + 2 * dy }
}
