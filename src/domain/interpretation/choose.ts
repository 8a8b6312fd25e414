import type { Id } from '../board/Board.ts'
import { compareCodePoints } from '../board/compareCodePoints.ts'
import type { Sticky } from './Sticky.ts'
import type { Yardstick } from './Yardstick.ts'

/** Somebody a role may find, and how well it is placed: the lower the rank, the better (a gap, or minus an overlap). */
export interface Candidate {
  readonly sticky: Sticky
  readonly rank: number
}

/** What a look around gave. */
export type Choice =
  | { readonly state: 'found'; readonly sticky: Sticky; readonly reason: string }
  /** Equally near ones in code-point order of their ids; none of them where they are too many to name. */
  | { readonly state: 'ambiguous'; readonly stickies: readonly Sticky[] }
  /** The best placed was marked wrong, and no runner-up takes its place. */
  | { readonly state: 'rejected' }
  | { readonly state: 'none' }

/** A pile of stickies has no end of equally near ones; a finding names no more than these. */
export const NAMED = 4

/** The best placed candidate; two of them within `tie` are ambiguous (design §5, rule 4). */
export function choose(
  candidates: readonly Candidate[],
  tie: number,
  yardstick: Yardstick,
  isRejected: (candidate: Id) => boolean,
  reasonOf: (best: Candidate) => string,
): Choice {
  if (candidates.length === 0) return { state: 'none' }
  const best = candidates.reduce((least, { rank }) => Math.min(least, rank), Infinity)
  const close = candidates.filter(({ rank }) => yardstick.atMost(rank - best, tie))
  const standing = close.filter(({ sticky }) => !isRejected(sticky.id))
  if (standing.length > NAMED) return { state: 'ambiguous', stickies: [] }
  const winners = close.filter(({ rank }) => yardstick.atMost(rank - best, 0))
  if (winners.some(({ sticky }) => isRejected(sticky.id))) return { state: 'rejected' }
  const [first] = standing
  if (!first) return { state: 'none' }
  if (standing.length === 1) return { state: 'found', sticky: first.sticky, reason: reasonOf(first) }
  const stickies = standing.map(({ sticky }) => sticky).sort((a, b) => compareCodePoints(a.id, b.id))
  return { state: 'ambiguous', stickies }
}
