import { distanceBetween } from '../geometry/distance.ts'
import { type Answers, partnersOf } from './answerRole.ts'
import { NAMED } from './choose.ts'
import type { DrawnLinks } from './drawnLinks.ts'
import { type RoleName, roleNamed } from './roles.ts'
import { partnersSide, type Side, seekersSide } from './runSides.ts'
import { called, type Sticky } from './Sticky.ts'
import type { Surroundings } from './Surroundings.ts'
import type { Run } from './stacks.ts'
import type { Yardstick } from './Yardstick.ts'

/** All there is to continue a role: what each note found by itself, and which notes continue each other. */
export interface Strips {
  readonly answers: ReadonlyMap<RoleName, Answers>
  readonly runs: readonly Run[]
  readonly surroundings: Surroundings
  readonly drawn: DrawnLinks
}

/** A role that goes on over the stack or row of its seekers, or of its partners. */
interface Continuation {
  readonly role: RoleName
  readonly over: 'seekers' | 'partners'
  /** A member that has somebody else than its neighbour in this role stands in a strip of its own and is left alone. */
  readonly sameStrip?: RoleName
}

/** The strip itself; a drawn command → event is held against what this gives. */
export const STRIP_CONTINUES: readonly Continuation[] = [
  { role: 'target', over: 'seekers' },
  { role: 'source', over: 'seekers' },
]

/**
 * The rest, in this order. Events are partners of a policy's trigger too, and do not continue there: of a stack left of a
 * policy only the member in its row triggers it. What attaches to one command is not handed on by that command's stack.
 */
export const OTHERS_CONTINUE: readonly Continuation[] = [
  { role: 'trigger', over: 'seekers' },
  { role: 'initiate', over: 'seekers' },
  { role: 'inform', over: 'seekers' },
  { role: 'constrain', over: 'seekers' },
  { role: 'feed', over: 'seekers' },
  { role: 'feed', over: 'partners', sameStrip: 'source' },
  { role: 'clock', over: 'seekers', sameStrip: 'target' },
  { role: 'issue', over: 'seekers', sameStrip: 'trigger' },
  { role: 'issue', over: 'partners', sameStrip: 'target' },
]

/** Rule 6: notes of one stack or row belong to what one of them, or the middle of the stack, is linked to. */
export function continueRole({ role, over, sameStrip }: Continuation, strips: Strips): void {
  const answers = strips.answers.get(role) ?? new Map()
  const sideOf = over === 'seekers' ? seekersSide : partnersSide
  const side = sideOf(roleNamed(role), answers, strips.drawn, strips.surroundings)
  for (const run of strips.runs) {
    const kind = run.members[0]?.kind
    if (kind && side.kinds.includes(kind)) continueRun(run, side, strips, sameStrip)
  }
}

interface Giver {
  readonly member: Sticky
  readonly others: readonly Sticky[]
}

function continueRun(run: Run, side: Side, strips: Strips, sameStrip: RoleName | undefined): void {
  if (!run.members.some((member) => side.others(member).length > 0)) {
    for (const stack of run.stacks) {
      const middle = side.fromMiddle(stack)
      if (!middle) continue
      for (const member of stack) if (side.isOpen(member)) side.give(member, middle.sticky, middle.reason)
    }
  }
  const linked = run.members.flatMap((member): readonly Giver[] => {
    const others = side.others(member)
    return others.length === 0 ? [] : [{ member, others }]
  })
  if (linked.length === 0) return
  const { yardstick } = strips.surroundings
  for (const member of run.members) {
    if (!side.isOpen(member) || side.others(member).length > 0) continue
    const near = sameStrip
      ? linked.filter((giver) => inOneStrip(member, giver.member, strips.answers.get(sameStrip)))
      : linked
    const [first, ...rest] = nearestTo(member, near, yardstick)
    if (!first) continue
    if (rest.every(({ others }) => sameMembers(others, first.others))) {
      for (const other of first.others) side.give(member, other, `in one stack or row with ${called(first.member)}`)
    } else {
      const others = new Set([first, ...rest].flatMap((giver) => giver.others))
      side.refuse(member, others.size > NAMED ? [] : [...others])
    }
  }
}

/** The nearest members that have somebody, the very nearest first. */
function nearestTo(member: Sticky, givers: readonly Giver[], yardstick: Yardstick): readonly Giver[] {
  let nearest = Infinity
  let first: Giver | undefined
  for (const giver of givers) {
    const gap = distanceBetween(member.rect, giver.member.rect)
    if (!yardstick.moreThan(nearest, gap)) continue
    nearest = gap
    first = giver
  }
  if (!first) return []
  const close = givers.filter(
    (giver) =>
      giver !== first && yardstick.atMost(distanceBetween(member.rect, giver.member.rect), nearest + yardstick.tie),
  )
  return [first, ...close]
}

function inOneStrip(member: Sticky, neighbour: Sticky, answers: Answers | undefined): boolean {
  if (!answers) return true
  const own = partnersOf(answers, member).map(({ sticky }) => sticky)
  const theirs = new Set(partnersOf(answers, neighbour).map(({ sticky }) => sticky))
  return own.length === 0 || own.some((sticky) => theirs.has(sticky))
}

function sameMembers(a: readonly Sticky[], b: readonly Sticky[]): boolean {
  return a.length === b.length && a.every((sticky) => b.includes(sticky))
}
