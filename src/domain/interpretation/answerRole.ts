import type { Id } from '../board/Board.ts'
import type { NoteKind } from '../notation/kinds.ts'
import { nearestInRow } from './alongRow.ts'
import { nearestAround } from './around.ts'
import type { Choice } from './choose.ts'
import type { DrawnLinks } from './drawnLinks.ts'
import { partnerKinds, type Role } from './roles.ts'
import type { Sticky } from './Sticky.ts'
import type { Surroundings } from './Surroundings.ts'

/** Whom a seeker found in a role, and how. Only an `open` question may still be answered by a stack or row. */
export type Answer =
  | { readonly state: 'drawn'; readonly partners: readonly Partner[]; readonly position: Choice }
  | { readonly state: 'found' | 'continued'; readonly partners: readonly Partner[] }
  /** The source of an event that only drawn commands lead to: what these commands act on. */
  | { readonly state: 'by-command'; readonly partners: readonly Partner[]; readonly position: Choice }
  | { readonly state: 'ambiguous'; readonly stickies: readonly Sticky[] }
  | { readonly state: 'rejected' }
  | { readonly state: 'open' }

export interface Partner {
  readonly sticky: Sticky
  readonly reason: string
  /** The drawn link that says so; none where it is inferred. */
  readonly link?: Id
}

export const DRAWN_REASON = 'drawn on the wall'

/** The question of one role, for every note that asks it. */
export type Answers = Map<Sticky, Answer>

/** Rule 1: a drawn link answers the question of a role; only where there is none, position does. */
export function answerRole(
  role: Role,
  stickies: readonly Sticky[],
  drawn: DrawnLinks,
  surroundings: Surroundings,
): Answers {
  const drawnPartners = new Map<Sticky, Partner[]>()
  for (const { id, from, to, rule } of drawn.links) {
    const [seeker, partner] = role.seekerIs === 'from' ? [from, to] : [to, from]
    if (rule.shorthand || rule.kind !== role.linkKind || seeker.kind !== role.seeker) continue
    const partners = drawnPartners.get(seeker) ?? []
    partners.push({ sticky: partner, reason: DRAWN_REASON, link: id })
    drawnPartners.set(seeker, partners)
  }
  const answers: Answers = new Map()
  const kinds = partnerKinds(role)
  for (const seeker of stickies) {
    if (seeker.kind !== role.seeker) continue
    const position = lookFor(role, kinds, seeker, drawn, surroundings)
    const partners = drawnPartners.get(seeker)
    answers.set(seeker, partners ? { state: 'drawn', partners, position } : answerOf(position))
  }
  return answers
}

/** Whom position alone gives a seeker in this role. */
function lookFor(
  role: Role,
  kinds: readonly NoteKind[],
  seeker: Sticky,
  { isRejected }: DrawnLinks,
  surroundings: Surroundings,
): Choice {
  const rejected = (partner: Id) => isRejected(seeker.id, partner)
  if (role.look === 'around') return nearestAround(seeker, kinds, surroundings, rejected)
  return nearestInRow(seeker, role.look, role.partners, surroundings, rejected)
}

function answerOf(choice: Choice): Answer {
  if (choice.state === 'found') return { state: 'found', partners: [{ sticky: choice.sticky, reason: choice.reason }] }
  return choice.state === 'none' ? { state: 'open' } : choice
}

/** Its partners in this role so far. */
export function partnersOf(answers: Answers, seeker: Sticky): readonly Partner[] {
  const answer = answers.get(seeker)
  return answer && 'partners' in answer ? answer.partners : []
}
