import { centreOf, overlapX, overlapY, type Point, type Rect } from '../geometry/Rect.ts'

/** A cubic curve from the edge of one note to the edge of another, board units. */
export interface LinkPath {
  readonly from: Point
  readonly c1: Point
  readonly c2: Point
  readonly to: Point
  /** It reaches into the notes it joins, so it must be painted above them. */
  readonly above: boolean
}

/** An arrow shorter than this reaches into the notes on both sides, so that it can be seen and hit. */
const LEAST = 26

/**
 * The way an arrow goes: straight where the notes share a row or a column, else an S out of the sides that face each
 * other. Touching notes get a short arrow across their common edge.
 */
export function linkPath(a: Rect, b: Rect): LinkPath {
  const gapX = -overlapX(a, b)
  const gapY = -overlapY(a, b)
  return gapX >= gapY ? sideways(a, b) : turned(sideways(turnedRect(a), turnedRect(b)))
}

function sideways(a: Rect, b: Rect): LinkPath {
  const [ca, cb] = [centreOf(a), centreOf(b)]
  const right = cb.x >= ca.x
  const sign = right ? 1 : -1
  let start = right ? a.x + a.width : a.x
  let end = right ? b.x : b.x + b.width
  const short = LEAST - (end - start) * sign
  const above = short > 0
  if (above) {
    start -= (sign * short) / 2
    end += (sign * short) / 2
  }
  const shared = overlapY(a, b)
  if (shared > 0) {
    const y = Math.max(a.y, b.y) + shared / 2
    return { from: { x: start, y }, c1: { x: start, y }, c2: { x: end, y }, to: { x: end, y }, above }
  }
  const bend = sign * Math.max(24, Math.min(160, Math.abs(end - start) / 2))
  return {
    from: { x: start, y: ca.y },
    c1: { x: start + bend, y: ca.y },
    c2: { x: end - bend, y: cb.y },
    to: { x: end, y: cb.y },
    above,
  }
}

/** Where the arrow is when the hand is still drawing it: from the note's edge to the point. */
export function loosePath(a: Rect, to: Point): LinkPath {
  return linkPath(a, { ...to, width: 0, height: 0 })
}

export function pointAt({ from, c1, c2, to }: LinkPath, t: number): Point {
  const along = (a: number, b: number, c: number, d: number) => {
    const s = 1 - t
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
  }
  return { x: along(from.x, c1.x, c2.x, to.x), y: along(from.y, c1.y, c2.y, to.y) }
}

/** Board units. */
const HEAD = 11

/** The head at the end of an arrow this wide: where its shaft stops, and the three corners of the head, the tip first. */
export function arrowHead(
  { c2, from, to }: LinkPath,
  width: number,
): { readonly base: Point; readonly corners: readonly Point[] } {
  const tail = isStraight({ c2, to }) ? from : c2
  const angle = Math.atan2(to.y - tail.y, to.x - tail.x)
  const head = HEAD * Math.max(1, width / 2.2)
  const at = (direction: number, distance: number): Point => ({
    x: to.x - Math.cos(direction) * distance,
    y: to.y - Math.sin(direction) * distance,
  })
  return { base: at(angle, head * 0.8), corners: [to, at(angle - 0.42, head), at(angle + 0.42, head)] }
}

export function isStraight({ c2, to }: Pick<LinkPath, 'c2' | 'to'>): boolean {
  return c2.x === to.x && c2.y === to.y
}

/** Around the curve; its control points bound it. */
export function boundsOfPath({ from, c1, c2, to }: LinkPath): Rect {
  const xs = [from.x, c1.x, c2.x, to.x]
  const ys = [from.y, c1.y, c2.y, to.y]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

const SEGMENTS = 16

/** Board units between the point and the curve, near enough to hit it. */
export function distanceTo(path: LinkPath, point: Point): number {
  let least = Infinity
  let before = path.from
  for (let i = 1; i <= SEGMENTS; i++) {
    const next = pointAt(path, i / SEGMENTS)
    least = Math.min(least, distanceToSegment(before, next, point))
    before = next
  }
  return least
}

function distanceToSegment(a: Point, b: Point, p: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length))
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy)
}

const turnedPoint = ({ x, y }: Point): Point => ({ x: y, y: x })

function turnedRect({ x, y, width, height }: Rect): Rect {
  return { x: y, y: x, width: height, height: width }
}

function turned({ from, c1, c2, to, above }: LinkPath): LinkPath {
  return { above, from: turnedPoint(from), c1: turnedPoint(c1), c2: turnedPoint(c2), to: turnedPoint(to) }
}
