/** A point in board units, y down. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** An axis-parallel rectangle in board units; x, y is its top left corner. */
export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}

/** Edges count as inside. */
export function containsPoint(rect: Rect, point: Point): boolean {
  return point.x >= rect.x && point.x <= rect.x + rect.width && point.y >= rect.y && point.y <= rect.y + rect.height
}

/** Edges may touch. */
export function containsRect(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** Length shared by the x ranges; negative is the horizontal gap between the edges. */
export function overlapX(a: Rect, b: Rect): number {
  return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
}

/** Length shared by the y ranges; negative is the vertical gap between the edges. */
export function overlapY(a: Rect, b: Rect): number {
  return Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
}

/** Touching edges intersect. */
export function intersects(a: Rect, b: Rect): boolean {
  return overlapX(a, b) >= 0 && overlapY(a, b) >= 0
}

/** Area shared by both, 0 where they only touch. */
export function sharedArea(a: Rect, b: Rect): number {
  return Math.max(0, overlapX(a, b)) * Math.max(0, overlapY(a, b))
}

/** The smallest rectangle around all of them; undefined for none. */
export function boundsOf(rects: Iterable<Rect>): Rect | undefined {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const rect of rects) {
    left = Math.min(left, rect.x)
    top = Math.min(top, rect.y)
    right = Math.max(right, rect.x + rect.width)
    bottom = Math.max(bottom, rect.y + rect.height)
  }
  return left === Infinity ? undefined : { x: left, y: top, width: right - left, height: bottom - top }
}
