import { type Board, rectOf } from '../board/Board.ts'
import { gapX, gapY } from '../geometry/distance.ts'
import { overlapX, overlapY, type Rect } from '../geometry/Rect.ts'

/** Size of a sticky on a board that has no event and no command. */
const STANDARD = 160

/** Share of a sticky's width that rounding may cost after moving or scaling a board. */
const NOISE = 1e-6

/**
 * Measures a wall in its own stickies: w and h are the median width and height of its events and commands, so scaling the
 * wall changes no answer. Every limit is inclusive, and forgives the rounding of floating point (design §5).
 */
export class Yardstick {
  readonly w: number
  readonly h: number

  constructor(w: number, h: number) {
    this.w = w
    this.h = h
  }

  static of(board: Board): Yardstick {
    const rects = [...board.notes.values()].filter(({ kind }) => kind === 'event' || kind === 'command').map(rectOf)
    return new Yardstick(median(rects.map(({ width }) => width)), median(rects.map(({ height }) => height)))
  }

  atMost(length: number, limit: number): boolean {
    return length <= limit + NOISE * this.w
  }

  moreThan(length: number, limit: number): boolean {
    return length > limit + NOISE * this.w
  }

  /** A limit to search up to, so that rounding hides nobody. */
  withNoise(limit: number): number {
    return limit + 2 * NOISE * this.w
  }

  /** Vertical overlap of at least half the smaller height. */
  sameRow(a: Rect, b: Rect): boolean {
    return this.atMost(Math.min(a.height, b.height) / 2, overlapY(a, b))
  }

  /** Neighbours in a row: as far apart as two that the strip joins. */
  nearInRow(a: Rect, b: Rect): boolean {
    return this.sameRow(a, b) && this.atMost(gapX(a, b), this.rowReach)
  }

  /** One above the other: horizontal overlap of at least half the smaller width, vertical gap of at most half a sticky. */
  stacked(a: Rect, b: Rect): boolean {
    return this.atMost(Math.min(a.width, b.width) / 2, overlapX(a, b)) && this.atMost(gapY(a, b), this.stackReach)
  }

  /** `a` has its middle right of the middle of `b`. */
  isRightOf(a: Rect, b: Rect): boolean {
    return this.moreThan(middleX(a), middleX(b))
  }

  /** The middle of `between` lies in the open gap from the right edge of `left` to the left edge of `right`. */
  isBetween(between: Rect, left: Rect, right: Rect): boolean {
    const middle = middleX(between)
    return this.moreThan(middle, left.x + left.width) && this.moreThan(right.x, middle)
  }

  /** How far two neighbours of a strip may stand apart. */
  get rowReach(): number {
    return 1.5 * this.w
  }

  /** How far something that attaches may stand from what it attaches to. */
  get attachReach(): number {
    return 0.5 * this.w
  }

  get stackReach(): number {
    return 0.5 * this.h
  }

  /** Two candidates whose gaps differ by no more than this are equally near. */
  get tie(): number {
    return 0.25 * this.w
  }

  /** A gap for a person, in stickies, so that a scaled wall reads the same. */
  inWords(gap: number): string {
    const percent = Math.floor((100 * gap) / this.w + 0.5 + 1e-4)
    return percent === 0 ? 'gap 0' : `gap ${percent} % of a sticky`
  }
}

function middleX(rect: Rect): number {
  return rect.x + rect.width / 2
}

function median(lengths: number[]): number {
  lengths.sort((a, b) => a - b)
  const middle = lengths.length / 2
  const [low, high] = [lengths[Math.ceil(middle) - 1], lengths[Math.floor(middle)]]
  return low === undefined || high === undefined ? STANDARD : (low + high) / 2
}
