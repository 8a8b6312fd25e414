import type { Id } from '../board/Board.ts'
import { compareCodePoints } from '../board/compareCodePoints.ts'
import type { Sticky } from './Sticky.ts'
import type { Yardstick } from './Yardstick.ts'

/** Somebody a role may find, and how well it is placed: the lower the rank, the better (a gap, or minus an overlap). */
export interface Candidate {
  readonly sticky: Sticky
  readonly rank: number
  readonly reason: string
}

/** What a look around gave. `rejected`: the best placed was marked wrong, and no runner-up takes its place. */
export type Choice =
  | { readonly state: 'found'; readonly sticky: Sticky; readonly reason: string }
  | { readonly state: 'ambiguous'; readonly stickies: readonly Sticky[] }
  | { readonly state: 'rejected' }
  | { readonly state: 'none' }

/** A pile of stickies has no end of equally near ones; this many say enough. */
const NAMED = 4

/** The best placed candidate; two of them within `tie` are ambiguous (design §5, rule 4). */
export function choose(
  candidates: readonly Candidate[],
  tie: number,
  yardstick: Yardstick,
  isRejected: (candidate: Id) => boolean,
): Choice {
  const best = Math.min(...candidates.map(({ rank }) => rank))
  const close = candidates.filter(({ rank }) => yardstick.atMost(rank - best, tie))
  if (close.some(({ sticky, rank }) => yardstick.atMost(rank - best, 0) && isRejected(sticky.id))) {
    return { state: 'rejected' }
  }
  const standing = close.filter(({ sticky }) => !isRejected(sticky.id))
  const [first] = standing
  if (!first) return { state: 'none' }
  if (standing.length === 1) return { state: 'found', sticky: first.sticky, reason: first.reason }
  const stickies = standing.map(({ sticky }) => sticky).sort((a, b) => compareCodePoints(a.id, b.id))
  return { state: 'ambiguous', stickies: stickies.slice(0, NAMED) }
}
