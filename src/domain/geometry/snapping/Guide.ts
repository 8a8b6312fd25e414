import type { Point, Rect } from '../Rect.ts'

/** A line along one axis, board units, that shows why something snapped: edges in line, or gaps of one size. */
export interface Guide {
  readonly from: Point
  readonly to: Point
  readonly shows: 'alignment' | 'gap'
}

/** The same with x and y changed for each other, so that one rule serves both axes. */
export const flipped = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width })

export function flippedGuide({ from, to, shows }: Guide): Guide {
  return { from: { x: from.y, y: from.x }, to: { x: to.y, y: to.x }, shows }
}
