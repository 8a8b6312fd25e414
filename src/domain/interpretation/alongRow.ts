import type { Id } from '../board/Board.ts'
import { gapX } from '../geometry/distance.ts'
import type { Rect } from '../geometry/Rect.ts'
import { type Candidate, type Choice, choose, NAMED } from './choose.ts'
import type { Partners } from './roles.ts'
import { kindInWords, type Sticky } from './Sticky.ts'
import type { Surroundings } from './Surroundings.ts'

/** Who looks along its row: a sticky, or the middle of a stack. */
export interface RowSeeker {
  readonly rect: Rect
  readonly context: Id
  /** The stack whose middle it is: neither found nor in the way. */
  readonly members?: ReadonlySet<Sticky>
}

/**
 * Rules 4 and 5: the nearest of the wanted kinds on one side of the seeker, in its row, at most 1.5 w away, with nothing in
 * the way: no sticky of a blocking kind that shares the row of both and has its middle in the gap between them.
 */
export function nearestInRow(
  seeker: RowSeeker,
  side: 'left' | 'right',
  wanted: readonly Partners[],
  surroundings: Surroundings,
  isRejected: (candidate: Id) => boolean,
): Choice {
  const { yardstick } = surroundings
  const { rect } = seeker
  const reach = yardstick.withNoise(yardstick.rowReach)
  const area = { ...rect, x: side === 'left' ? rect.x - reach : rect.x, width: rect.width + reach }
  const candidates: Candidate[] = []
  let touching = 0
  for (const partners of wanted) {
    surroundings.some(partners.kinds, area, (other) => {
      const inPlace = side === 'left' ? yardstick.isRightOf(rect, other.rect) : yardstick.isRightOf(other.rect, rect)
      if (!inPlace || seeker.members?.has(other) || !yardstick.nearInRow(rect, other.rect)) return false
      if (partners.sameContext && other.context !== seeker.context) return false
      const gap = gapX(rect, other.rect)
      if (yardstick.moreThan(gap, 0) && isBlocked(seeker, other, side, partners, surroundings)) return false
      candidates.push({ sticky: other, rank: gap })
      if (gap === 0 && !isRejected(other.id)) touching += 1
      return touching > NAMED
    })
  }
  return choose(candidates, yardstick.tie, yardstick, isRejected, ({ sticky, rank }) => {
    return `nearest ${kindInWords(sticky.kind)} on the ${side}, ${yardstick.inWords(rank)}`
  })
}

function isBlocked(
  seeker: RowSeeker,
  candidate: Sticky,
  side: 'left' | 'right',
  { blockedBy }: Partners,
  surroundings: Surroundings,
): boolean {
  const { yardstick } = surroundings
  const [left, right] = side === 'left' ? [candidate.rect, seeker.rect] : [seeker.rect, candidate.rect]
  const x = left.x + left.width
  const gap = { x, y: seeker.rect.y, width: right.x - x, height: seeker.rect.height }
  return surroundings.some(
    blockedBy,
    gap,
    (other) =>
      yardstick.isBetween(other.rect, left, right) &&
      yardstick.sameRow(other.rect, left) &&
      yardstick.sameRow(other.rect, right) &&
      !seeker.members?.has(other),
  )
}
