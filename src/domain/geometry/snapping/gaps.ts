import { overlapY, type Rect } from '../Rect.ts'
import type { Guide } from './Guide.ts'

const SLACK = 1

/** A place in a row where two gaps are of one size: where the left edge comes to stand, and the gaps. */
interface EvenPlace {
  readonly x: number
  readonly gaps: readonly (readonly [Rect, Rect])[]
}

/** How far the rectangle may go sideways to make gaps in its row equal: between two, or as far as two others are apart. */
export function gapOffsets(moved: Rect, others: readonly Rect[]): readonly number[] {
  return evenPlaces(moved, others).map(({ x }) => x - moved.x)
}

/** The gaps that are equal now, as horizontal lines across them. */
export function gapGuides(at: Rect, others: readonly Rect[]): readonly Guide[] {
  return evenPlaces(at, others)
    .filter(({ x }) => Math.abs(x - at.x) <= SLACK)
    .flatMap(({ gaps }) => gaps.map(([a, b]) => across(a, b)))
}

function evenPlaces(moved: Rect, others: readonly Rect[]): readonly EvenPlace[] {
  const row = others.filter((other) => overlapY(other, moved) > 0).sort((a, b) => a.x - b.x)
  const middle = moved.x + moved.width / 2
  const before = row.filter((other) => other.x + other.width / 2 < middle)
  const after = row.filter((other) => other.x + other.width / 2 > middle)
  const l = furthestRight(before)
  const r = after[0]
  const places: EvenPlace[] = []
  if (l && r && gap(l, r) >= moved.width) {
    const x = (rightOf(l) + r.x - moved.width) / 2
    const here = { ...moved, x }
    places.push({
      x,
      gaps: [
        [l, here],
        [here, r],
      ],
    })
  }
  const ll = l && furthestRight(before.filter((other) => rightOf(other) <= l.x && overlapY(other, l) > 0))
  if (l && ll) {
    const x = rightOf(l) + gap(ll, l)
    places.push({
      x,
      gaps: [
        [ll, l],
        [l, { ...moved, x }],
      ],
    })
  }
  const rr = r && after.find((other) => other.x >= rightOf(r) && overlapY(other, r) > 0)
  if (r && rr) {
    const x = r.x - gap(r, rr) - moved.width
    places.push({
      x,
      gaps: [
        [{ ...moved, x }, r],
        [r, rr],
      ],
    })
  }
  return places
}

const rightOf = ({ x, width }: Rect): number => x + width
const gap = (a: Rect, b: Rect): number => b.x - rightOf(a)

function furthestRight(rects: readonly Rect[]): Rect | undefined {
  return rects.reduce<Rect | undefined>(
    (best, rect) => (best && rightOf(best) >= rightOf(rect) ? best : rect),
    undefined,
  )
}

/** A line over the gap, at the middle of what both rectangles share. */
function across(a: Rect, b: Rect): Guide {
  const y = (Math.max(a.y, b.y) + Math.min(a.y + a.height, b.y + b.height)) / 2
  return { from: { x: rightOf(a), y }, to: { x: b.x, y }, shows: 'gap' }
}
