import type { Id } from '../board/Board.ts'
import { gapX } from '../geometry/distance.ts'
import type { Rect } from '../geometry/Rect.ts'
import type { NoteKind } from '../notation/kinds.ts'
import type { Candidate } from './candidates.ts'
import { kindInWords, type Sticky } from './Sticky.ts'
import type { Surroundings } from './Surroundings.ts'

/** Who looks along its row: a sticky, or the middle of a stack. */
export interface RowSeeker {
  readonly rect: Rect
  readonly context: Id
  readonly side: 'left' | 'right'
  /** Itself, or the members of its stack: neither found nor in the way. */
  readonly ids: ReadonlySet<Id>
}

export interface RowPartners {
  readonly kinds: readonly NoteKind[]
  readonly sameContext: boolean
  readonly blockedBy: readonly NoteKind[]
}

/**
 * Rules 4 and 5: those of the wanted kinds on one side of the seeker, in its row, at most 1.5 w away, with nothing in the
 * way: no sticky of a blocking kind that shares the row of both and has its middle in the gap between them.
 */
export function alongRow(
  seeker: RowSeeker,
  wanted: readonly RowPartners[],
  { yardstick, index }: Surroundings,
): readonly Candidate[] {
  const { rect, side } = seeker
  const reach = yardstick.rowReach * (1 + 1e-6)
  const inRow = index
    .within({ x: side === 'left' ? rect.x - reach : rect.x, y: rect.y, width: rect.width + reach, height: rect.height })
    .filter((other) => !seeker.ids.has(other.id) && yardstick.sameRow(rect, other.rect))

  const isBlocked = (candidate: Sticky, blockers: readonly Sticky[]) => {
    const [left, right] = side === 'left' ? [candidate.rect, rect] : [rect, candidate.rect]
    if (yardstick.atMost(gapX(left, right), 0)) return false
    return blockers.some(
      (other) => yardstick.isBetween(other.rect, left, right) && yardstick.sameRow(other.rect, candidate.rect),
    )
  }
  return wanted.flatMap(({ kinds, sameContext, blockedBy }) => {
    const blockers = inRow.filter(({ kind }) => blockedBy.includes(kind))
    return inRow
      .filter(
        (other) =>
          kinds.includes(other.kind) &&
          (!sameContext || other.context === seeker.context) &&
          (side === 'left' ? yardstick.isRightOf(rect, other.rect) : yardstick.isRightOf(other.rect, rect)) &&
          yardstick.nearInRow(rect, other.rect) &&
          !isBlocked(other, blockers),
      )
      .map((sticky) => {
        const gap = gapX(rect, sticky.rect)
        const reason = `nearest ${kindInWords(sticky.kind)} on the ${side}, ${yardstick.inWords(gap)}`
        return { sticky, rank: gap, reason }
      })
  })
}
