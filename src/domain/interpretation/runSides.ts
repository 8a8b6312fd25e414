import type { NoteKind } from '../notation/kinds.ts'
import { nearestInRow } from './alongRow.ts'
import { type Answers, type Partner, partnersOf } from './answerRole.ts'
import type { DrawnLinks } from './drawnLinks.ts'
import type { Role } from './roles.ts'
import type { Sticky } from './Sticky.ts'
import type { Surroundings } from './Surroundings.ts'
import { middleOf } from './stacks.ts'

/** One end of a role, as the members of a stack or row see it: whom they have at the other end, and how they get somebody. */
export interface Side {
  readonly kinds: readonly NoteKind[]
  others(member: Sticky): readonly Sticky[]
  /** May still get somebody from its neighbours. */
  isOpen(member: Sticky): boolean
  /** Does nothing for a rejected pair. */
  give(member: Sticky, other: Sticky, reason: string): void
  /** Two neighbours, equally near, would give different ones. */
  refuse(member: Sticky, others: readonly Sticky[]): void
  /** Whom the middle of the stack finds along its row. */
  fromMiddle(stack: readonly Sticky[]): Partner | undefined
}

/** Members ask: a stack of commands for its aggregate. */
export function seekersSide(role: Role, answers: Answers, drawn: DrawnLinks, surroundings: Surroundings): Side {
  return {
    kinds: [role.seeker],
    others: (member) => partnersOf(answers, member).map(({ sticky }) => sticky),
    isOpen: (member) => answers.get(member)?.state === 'open',
    give: (member, other, reason) => void give(answers, member, other, reason, drawn),
    refuse: (member, stickies) => void answers.set(member, { state: 'ambiguous', stickies }),
    fromMiddle: (stack) => {
      if (role.look === 'around') return undefined
      return lookFromMiddle(stack, role.look, role.partners, surroundings)
    },
  }
}

/**
 * Members are found: a stack of commands by its policy. A seeker whose drawn link goes against its position said whom it
 * means, and is given nobody else.
 */
export function partnersSide(role: Role, answers: Answers, drawn: DrawnLinks, surroundings: Surroundings): Side {
  const seekers = new Map<Sticky, Sticky[]>()
  const add = (member: Sticky, seeker: Sticky) => {
    const known = seekers.get(member)
    if (known) known.push(seeker)
    else seekers.set(member, [seeker])
  }
  for (const seeker of answers.keys()) {
    for (const { sticky } of partnersOf(answers, seeker)) add(sticky, seeker)
  }
  return {
    kinds: role.partners.flatMap(({ kinds }) => kinds),
    others: (member) => seekers.get(member) ?? [],
    isOpen: () => true,
    give: (member, seeker, reason) => {
      if (goesAgainstPosition(answers, seeker)) return
      if (give(answers, seeker, member, reason, drawn)) add(member, seeker)
    },
    refuse: () => undefined,
    fromMiddle: (stack) => {
      if (role.look === 'around') return undefined
      const side = role.look === 'left' ? 'right' : 'left'
      const wanted = role.partners.map((partners) => ({ ...partners, kinds: [role.seeker] }))
      const seeker = lookFromMiddle(stack, side, wanted, surroundings)
      return seeker && answers.get(seeker.sticky)?.state === 'open' ? seeker : undefined
    },
  }
}

function goesAgainstPosition(answers: Answers, seeker: Sticky): boolean {
  const answer = answers.get(seeker)
  if (answer?.state !== 'drawn') return false
  const { position, partners } = answer
  return position.state === 'found' && !partners.some(({ sticky }) => sticky === position.sticky)
}

function give(answers: Answers, seeker: Sticky, partner: Sticky, reason: string, { isRejected }: DrawnLinks): boolean {
  if (isRejected(seeker.id, partner.id)) return false
  const answer = answers.get(seeker)
  const partners = [...partnersOf(answers, seeker), { sticky: partner, reason }]
  answers.set(seeker, answer?.state === 'drawn' ? { ...answer, partners } : { state: 'continued', partners })
  return true
}

function lookFromMiddle(
  stack: readonly Sticky[],
  side: 'left' | 'right',
  wanted: Role['partners'],
  surroundings: Surroundings,
): Partner | undefined {
  const [first] = stack
  const rect = middleOf(stack)
  if (!first || !rect) return undefined
  const seeker = { rect, context: first.context, members: new Set(stack) }
  const choice = nearestInRow(seeker, side, wanted, surroundings, () => false)
  return choice.state === 'found'
    ? { sticky: choice.sticky, reason: `${choice.reason}, seen from the middle of its stack` }
    : undefined
}
