import { type Answer, partnersOf } from './answerRole.ts'
import { conceptKey } from './concepts.ts'
import type { DrawnLink, DrawnLinks } from './drawnLinks.ts'
import type { FindingDraft } from './FindingDraft.ts'
import { linkingFix, removingLinksFix } from './fixes/linkFixes.ts'
import { decidingActorFix, shorthandFix } from './fixes/shorthandFix.ts'
import type { ResolvedLinks } from './resolveLinks.ts'
import { ROLES, type Role } from './roles.ts'
import { called, kindInWords, type Sticky } from './Sticky.ts'
import type { Yardstick } from './Yardstick.ts'

/** What is to be said of how the links came about: two equally near, a drawn one that disagrees, an arrow that skips. */
export function linkFindings(
  drawn: DrawnLinks,
  resolved: ResolvedLinks,
  yardstick: Yardstick,
): readonly FindingDraft[] {
  const findings: FindingDraft[] = []
  for (const role of ROLES) {
    for (const [seeker, answer] of resolved.answers.get(role.name) ?? []) {
      if (answer.state === 'ambiguous') findings.push(ambiguous(role, seeker, answer.stickies))
      if (answer.state === 'drawn' || answer.state === 'by-command') {
        findings.push(...againstPosition(role, seeker, answer))
      }
    }
  }
  const targets = resolved.answers.get('target') ?? new Map()
  for (const link of drawn.links) {
    if (link.rule.shorthand) findings.push(shorthand(link, partnersOf(targets, link.from)[0]?.sticky, yardstick))
  }
  return findings
}

function ambiguous(role: Role, seeker: Sticky, stickies: readonly Sticky[]): FindingDraft {
  const code = seeker.kind === 'constraint' ? 'constraint-ambiguous' : 'ambiguous-link'
  return {
    code,
    notes: [seeker.id, ...stickies.map(({ id }) => id)],
    message: `${called(seeker)} could belong to ${stickies.length === 0 ? 'a pile of stickies' : stickies.map(called).join(' or ')}: they are equally near, so it is linked to none.`,
    fixes: stickies.map((sticky) =>
      role.seekerIs === 'from' ? linkingFix(code, seeker, sticky) : linkingFix(code, sticky, seeker),
    ),
  }
}

function againstPosition(
  role: Role,
  seeker: Sticky,
  { partners, position }: Extract<Answer, { position: unknown }>,
): readonly FindingDraft[] {
  if (position.state !== 'found') return []
  const found = conceptKey(position.sticky)
  if (partners.some(({ sticky }) => conceptKey(sticky) === found)) return []
  const where = role.look === 'around' ? '' : ` on the ${role.look}`
  return [
    {
      code: 'link-against-position',
      notes: [seeker.id, position.sticky.id, ...partners.map(({ sticky }) => sticky.id)],
      message: `${called(seeker)} is drawn to ${partners.map(({ sticky }) => called(sticky)).join(', ')}, but its nearest ${kindInWords(position.sticky.kind)}${where} is ${called(position.sticky)}.`,
      fixes: [removingLinksFix(partners.flatMap(({ link }) => link ?? []))],
    },
  ]
}

function shorthand(link: DrawnLink, target: Sticky | undefined, yardstick: Yardstick): FindingDraft {
  const { from, to } = link
  const arrow = `The arrow from ${called(from)} to ${called(to)}`
  const past = from.kind === 'command' ? target : undefined
  return {
    code: 'shorthand',
    notes: [from.id, to.id],
    message: past
      ? `${arrow} goes past ${called(past)}: it is read as what the command yields there.`
      : `${arrow} skips ${from.kind === 'event' ? 'the policy between them: who decides?' : 'the aggregate between them.'}`,
    fixes: past ? [] : [shorthandFix(link, yardstick), ...(from.kind === 'event' ? [decidingActorFix(link)] : [])],
  }
}
