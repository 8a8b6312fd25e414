import { gapX } from '../geometry/distance.ts'
import { boundsOf, centreOf, type Rect } from '../geometry/Rect.ts'
import { NOTE_KINDS, type NoteKind } from '../notation/kinds.ts'
import type { Sticky } from './Sticky.ts'
import type { Surroundings } from './Surroundings.ts'
import { UnionFind } from './UnionFind.ts'

/** Kinds whose stacks and rows continue a strip. */
const CONTINUING: ReadonlySet<NoteKind> = new Set(['command', 'event', 'policy', 'read-model', 'actor', 'constraint'])

const KINDS = NOTE_KINDS.map(({ kind }) => kind)

/** Two or more of one kind in one context that stand above each other or in one row. */
export interface Run {
  readonly members: readonly Sticky[]
  /** Its parts that stand above each other, each of two or more. */
  readonly stacks: readonly (readonly Sticky[])[]
}

/** Rule 6: which stickies continue each other. */
export function findRuns(stickies: readonly Sticky[], surroundings: Surroundings): readonly Run[] {
  const { yardstick } = surroundings
  const right = yardstick.withNoise(yardstick.rowReach)
  const down = yardstick.withNoise(yardstick.stackReach)
  const runs = new UnionFind<Sticky>()
  const stacks = new UnionFind<Sticky>()
  for (const sticky of stickies) {
    if (!CONTINUING.has(sticky.kind)) continue
    const { x, y, width, height } = sticky.rect
    surroundings.some([sticky.kind], { x, y, width: width + right, height: height + down }, (other) => {
      if (other.context !== sticky.context || stacks.joined(sticky, other)) return false
      const stacked = yardstick.stacked(sticky.rect, other.rect)
      if (stacked) stacks.join(sticky, other)
      if (stacked || (!runs.joined(sticky, other) && inOneRow(sticky, other, surroundings))) runs.join(sticky, other)
      return false
    })
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
function inOneRow(a: Sticky, b: Sticky, surroundings: Surroundings): boolean {
  const { yardstick } = surroundings
  if (!yardstick.nearInRow(a.rect, b.rect)) return false
  const [left, right] = yardstick.isRightOf(a.rect, b.rect) ? [b.rect, a.rect] : [a.rect, b.rect]
  const gap = gapX(left, right)
  if (yardstick.atMost(gap, 0)) return true
  return !surroundings.some(
    KINDS.filter((kind) => kind !== a.kind),
    { x: left.x + left.width, y: left.y, width: gap, height: left.height },
    (other) =>
      yardstick.isBetween(other.rect, left, right) &&
      yardstick.sameRow(other.rect, left) &&
      yardstick.sameRow(other.rect, right),
  )
}
