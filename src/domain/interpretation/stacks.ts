import { gapX } from '../geometry/distance.ts'
import { boundsOf, centreOf, type Rect } from '../geometry/Rect.ts'
import type { NoteKind } from '../notation/kinds.ts'
import type { Sticky } from './Sticky.ts'
import type { Surroundings } from './Surroundings.ts'
import { UnionFind } from './UnionFind.ts'

/** Kinds whose stacks and rows continue a strip. */
const CONTINUING: ReadonlySet<NoteKind> = new Set(['command', 'event', 'policy', 'read-model', 'actor', 'constraint'])

/** Two or more of one kind in one context that stand above each other or in one row. */
export interface Run {
  readonly members: readonly Sticky[]
  /** Its parts that stand above each other, each of two or more. */
  readonly stacks: readonly (readonly Sticky[])[]
}

/** Rule 6: which stickies continue each other. */
export function findRuns(stickies: readonly Sticky[], surroundings: Surroundings): readonly Run[] {
  const { yardstick, index } = surroundings
  const runs = new UnionFind<Sticky>()
  const stacks = new UnionFind<Sticky>()
  for (const sticky of stickies) {
    if (!CONTINUING.has(sticky.kind)) continue
    const { x, y, width, height } = sticky.rect
    const [right, down] = [yardstick.rowReach * (1 + 1e-6), yardstick.stackReach * (1 + 1e-6)]
    for (const other of index.within({ x, y, width: width + right, height: height + down })) {
      if (other === sticky || other.kind !== sticky.kind || other.context !== sticky.context) continue
      const stacked = yardstick.stacked(sticky.rect, other.rect)
      if (stacked) stacks.join(sticky, other)
      if (stacked || inOneRow(sticky, other, surroundings)) runs.join(sticky, other)
    }
  }
  return runs.groups(stickies).map((members) => ({ members, stacks: stacks.groups(members) }))
}

/** Where a stack's middle member would stand: one as high as its members are, half way between top and bottom. */
export function middleOf(stack: readonly Sticky[]): Rect | undefined {
  const bounds = boundsOf(stack.map(({ rect }) => rect))
  if (!bounds) return undefined
  const height = stack.reduce((sum, { rect }) => sum + rect.height, 0) / stack.length
  return { ...bounds, y: centreOf(bounds).y - height / 2, height }
}

/** Same row, at most 1.5 w apart, and only their kind between. */
function inOneRow(a: Sticky, b: Sticky, { yardstick, index }: Surroundings): boolean {
  if (!yardstick.nearInRow(a.rect, b.rect)) return false
  const [left, right] = yardstick.isRightOf(a.rect, b.rect) ? [b, a] : [a, b]
  const gap = gapX(left.rect, right.rect)
  if (yardstick.atMost(gap, 0)) return true
  return !index
    .within({ x: left.rect.x + left.rect.width, y: left.rect.y, width: gap, height: left.rect.height })
    .some(
      (other) =>
        other.kind !== a.kind &&
        yardstick.isBetween(other.rect, left.rect, right.rect) &&
        yardstick.sameRow(other.rect, left.rect) &&
        yardstick.sameRow(other.rect, right.rect),
    )
}
