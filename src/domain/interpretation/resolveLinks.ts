import type { LinkKind } from '../notation/links.ts'
import { answerByCommand } from './answerByCommand.ts'
import { type Answers, answerRole, DRAWN_REASON } from './answerRole.ts'
import { continueRole, OTHERS_CONTINUE, STRIP_CONTINUES } from './continueStrips.ts'
import type { DrawnLinks } from './drawnLinks.ts'
import { ROLES, type RoleName } from './roles.ts'
import type { Sticky } from './Sticky.ts'
import type { Surroundings } from './Surroundings.ts'
import { findRuns } from './stacks.ts'

/** A link of the model, drawn or inferred. */
export interface ResolvedLink {
  readonly from: Sticky
  readonly to: Sticky
  readonly kind: LinkKind
  readonly drawn: boolean
  readonly reason: string
}

export interface ResolvedLinks {
  readonly links: readonly ResolvedLink[]
  /** What each note found in each role. */
  readonly answers: ReadonlyMap<RoleName, Answers>
}

/** Rules 1, 4, 5 and 6: who is linked to whom, by drawn links, by position, and by stacks and rows. */
export function resolveLinks(
  stickies: readonly Sticky[],
  drawn: DrawnLinks,
  surroundings: Surroundings,
): ResolvedLinks {
  const answers = new Map(ROLES.map((role) => [role.name, answerRole(role, stickies, drawn, surroundings)]))
  const runs = findRuns(stickies, surroundings)
  const strips = { answers, runs, surroundings, drawn }
  for (const continuation of STRIP_CONTINUES) continueRole(continuation, strips)
  answerByCommand(answers, drawn)
  for (const continuation of OTHERS_CONTINUE) continueRole(continuation, strips)

  const links: ResolvedLink[] = drawn.links.map(({ from, to, rule }) => ({
    from,
    to,
    kind: rule.kind,
    drawn: true,
    reason: DRAWN_REASON,
  }))
  for (const role of ROLES) {
    for (const [seeker, answer] of answers.get(role.name) ?? []) {
      if (!('partners' in answer)) continue
      for (const { sticky, reason, link } of answer.partners) {
        if (link !== undefined) continue
        const [from, to] = role.seekerIs === 'from' ? [seeker, sticky] : [sticky, seeker]
        links.push({ from, to, kind: role.linkKind, drawn: false, reason })
      }
    }
  }
  return { links, answers }
}
