import { distanceBetween, gapX, gapY, grown } from '../geometry/distance.ts'
import { sharedArea } from '../geometry/Rect.ts'
import type { NoteKind } from '../notation/kinds.ts'
import type { Candidate } from './candidates.ts'
import { kindInWords, type Sticky } from './Sticky.ts'
import type { Surroundings } from './Surroundings.ts'

/** Those a sticky may attach to, and how close two of them may come before neither is taken. */
export interface Attachable {
  readonly candidates: readonly Candidate[]
  readonly tie: number
}

/**
 * Rule 5: what an actor, a read model or a constraint touches, the largest overlap best; where it touches nothing, what
 * is at most 0.5 w away in any direction, the nearest best.
 */
export function around(seeker: Sticky, kinds: readonly NoteKind[], { yardstick, index }: Surroundings): Attachable {
  const { rect } = seeker
  const reach = yardstick.attachReach * (1 + 1e-6)
  const wanted = index
    .within(grown(rect, reach, reach))
    .filter((other) => other.id !== seeker.id && kinds.includes(other.kind))

  const touching = wanted.filter(
    (other) => yardstick.atMost(gapX(rect, other.rect), 0) && yardstick.atMost(gapY(rect, other.rect), 0),
  )
  if (touching.length > 0) {
    const candidates = touching.map((sticky) => ({
      sticky,
      rank: -sharedArea(rect, sticky.rect) / yardstick.h,
      reason: `touches the ${kindInWords(sticky.kind)}`,
    }))
    return { candidates, tie: 0 }
  }
  const candidates = wanted.flatMap((sticky) => {
    const gap = distanceBetween(rect, sticky.rect)
    if (!yardstick.atMost(gap, yardstick.attachReach)) return []
    return [{ sticky, rank: gap, reason: `nearest ${kindInWords(sticky.kind)}, ${yardstick.inWords(gap)}` }]
  })
  return { candidates, tie: yardstick.tie }
}
