import type { Id } from '../board/Board.ts'
import { distanceBetween, gapX, gapY, grown } from '../geometry/distance.ts'
import { sharedArea } from '../geometry/Rect.ts'
import type { NoteKind } from '../notation/kinds.ts'
import { type Candidate, type Choice, choose } from './choose.ts'
import { kindInWords, type Sticky } from './Sticky.ts'
import type { Surroundings } from './Surroundings.ts'

/**
 * Rule 5: what an actor, a read model or a constraint touches, the largest overlap best; where it touches nothing, what
 * is at most 0.5 w away in any direction, the nearest best.
 */
export function nearestAround(
  { rect }: Sticky,
  kinds: readonly NoteKind[],
  surroundings: Surroundings,
  isRejected: (candidate: Id) => boolean,
): Choice {
  const { yardstick } = surroundings
  const reach = yardstick.withNoise(yardstick.attachReach)
  const touching: Candidate[] = []
  const near: Candidate[] = []
  surroundings.some(kinds, grown(rect, reach, reach), (sticky) => {
    const gap = distanceBetween(rect, sticky.rect)
    if (yardstick.atMost(gapX(rect, sticky.rect), 0) && yardstick.atMost(gapY(rect, sticky.rect), 0)) {
      touching.push({ sticky, rank: -sharedArea(rect, sticky.rect) / yardstick.h })
    } else if (yardstick.atMost(gap, yardstick.attachReach)) {
      near.push({ sticky, rank: gap })
    }
    return false
  })
  if (touching.length > 0) {
    return choose(touching, 0, yardstick, isRejected, ({ sticky }) => `touches the ${kindInWords(sticky.kind)}`)
  }
  return choose(near, yardstick.tie, yardstick, isRejected, ({ sticky, rank }) => {
    return `nearest ${kindInWords(sticky.kind)}, ${yardstick.inWords(rank)}`
  })
}
