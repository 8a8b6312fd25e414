import type { Rect } from '../Rect.ts'
import type { Guide } from './Guide.ts'

/** Whole board units may leave a centre half a unit off its line. */
const SLACK = 0.5

type Line = (rect: Rect) => number
const left: Line = ({ x }) => x
const right: Line = ({ x, width }) => x + width
const centre: Line = ({ x, width }) => x + width / 2

/**
 * The shortest way sideways to stand in line with one of the others: edges with edges, centres with centres; Infinity
 * where there are none. Asked for each move of the hand, so nothing is made on the way.
 */
export function alignmentOffset(moved: Rect, others: readonly Rect[]): number {
  const [start, end, middle] = [left(moved), right(moved), centre(moved)]
  let best = Infinity
  const consider = (offset: number) => {
    if (Math.abs(offset) < Math.abs(best)) best = offset
  }
  for (const other of others) {
    consider(left(other) - start)
    consider(right(other) - start)
    consider(left(other) - end)
    consider(right(other) - end)
    consider(centre(other) - middle)
  }
  return best
}

/** Vertical lines through the edges that stand in line, else through the centres. */
export function alignmentGuides(at: Rect, others: readonly Rect[]): readonly Guide[] {
  const edges = [left, right].flatMap((mine) => lineThrough(mine(at), at, others, [left, right]))
  return edges.length > 0 ? edges : lineThrough(centre(at), at, others, [centre])
}

/** A vertical line at x as long as all that touches it; none where only the rectangle itself does. */
export function lineThrough(x: number, at: Rect, others: readonly Rect[], lines: readonly Line[]): readonly Guide[] {
  const inLine = others.filter((other) => lines.some((line) => Math.abs(line(other) - x) <= SLACK))
  if (inLine.length === 0) return []
  const all = [at, ...inLine]
  const top = Math.min(...all.map(({ y }) => y))
  const bottom = Math.max(...all.map(({ y, height }) => y + height))
  return [{ from: { x, y: top }, to: { x, y: bottom }, shows: 'alignment' }]
}

/** Sideways offsets that bring one edge, at x, onto another's edge or centre, and the line that shows it. */
export const EDGE_LINES: readonly Line[] = [left, right, centre]
