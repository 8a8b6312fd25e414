import type { Point, Rect } from '../Rect.ts'
import { alignmentGuides, alignmentOffset, EDGE_LINES, lineThrough } from './alignment.ts'
import { flipped, flippedGuide, type Guide } from './Guide.ts'
import { gapGuides, gapOffsets } from './gaps.ts'

/**
 * How far a rectangle that is being moved goes on by itself, and why: to stand in line with others, or at equal gaps.
 * `reach` is the furthest it goes, board units; each axis for itself, and only where it is free.
 */
export function snapMove(
  moved: Rect,
  others: readonly Rect[],
  reach: number,
  free: { readonly x: boolean; readonly y: boolean } = { x: true, y: true },
): { readonly by: Point; readonly guides: readonly Guide[] } {
  const turned = others.map(flipped)
  const offset = (rect: Rect, among: readonly Rect[]) =>
    least([alignmentOffset(rect, among), ...gapOffsets(rect, among)], reach)
  const by = { x: free.x ? offset(moved, others) : 0, y: free.y ? offset(flipped(moved), turned) : 0 }
  const at = { ...moved, x: moved.x + by.x, y: moved.y + by.y }
  const guides = (rect: Rect, among: readonly Rect[]) => [...alignmentGuides(rect, among), ...gapGuides(rect, among)]
  return { by, guides: [...guides(at, others), ...guides(flipped(at), turned).map(flippedGuide)] }
}

/** Which edge of each axis the hand holds. */
export interface HeldEdges {
  readonly x: 'start' | 'end'
  readonly y: 'start' | 'end'
}

/** A rectangle that is being resized: the held edges go on to the edges and centres of others. */
export function snapResize(
  rect: Rect,
  held: HeldEdges,
  others: readonly Rect[],
  reach: number,
): { readonly rect: Rect; readonly guides: readonly Guide[] } {
  const turned = others.map(flipped)
  const wide = snapEdge(rect, held.x, others, reach)
  const whole = flipped(snapEdge(flipped(wide), held.y, turned, reach))
  const guides = [
    ...lineThrough(edgeOf(whole, held.x), whole, others, EDGE_LINES),
    ...lineThrough(edgeOf(flipped(whole), held.y), flipped(whole), turned, EDGE_LINES).map(flippedGuide),
  ]
  return { rect: whole, guides }
}

const edgeOf = ({ x, width }: Rect, held: HeldEdges['x']): number => (held === 'start' ? x : x + width)

function snapEdge(rect: Rect, held: HeldEdges['x'], others: readonly Rect[], reach: number): Rect {
  const edge = edgeOf(rect, held)
  const by = Math.round(
    least(
      others.flatMap((other) => EDGE_LINES.map((line) => line(other) - edge)),
      reach,
    ),
  )
  return held === 'start' ? { ...rect, x: rect.x + by, width: rect.width - by } : { ...rect, width: rect.width + by }
}

/** The smallest offset within reach; 0 where there is none. */
function least(offsets: readonly number[], reach: number): number {
  let best = Infinity
  for (const offset of offsets) if (Math.abs(offset) < Math.abs(best)) best = offset
  return Math.abs(best) <= reach ? best : 0
}
