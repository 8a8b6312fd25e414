import { type Answers, type Partner, partnersOf } from './answerRole.ts'
import type { Choice } from './choose.ts'
import { conceptKey } from './concepts.ts'
import type { DrawnLinks } from './drawnLinks.ts'
import type { RoleName } from './roles.ts'
import type { Sticky } from './Sticky.ts'

/**
 * A drawn command → event says more than a place on the wall: the event's source is what the command acts on. A link from
 * an aggregate, system or time to the event beats it; a position that agrees stays the reason.
 */
export function answerByCommand(answers: ReadonlyMap<RoleName, Answers>, drawn: DrawnLinks): void {
  const [targets, sources] = [answers.get('target'), answers.get('source')]
  if (!targets || !sources) return
  const actedOn = new Map<Sticky, Map<Sticky, Partner>>()
  for (const { id, from, to, rule } of drawn.links) {
    if (rule.kind !== 'yields' || !rule.shorthand) continue
    const partners = actedOn.get(to) ?? new Map<Sticky, Partner>()
    actedOn.set(to, partners)
    for (const { sticky } of partnersOf(targets, from)) {
      if (drawn.isRejected(sticky.id, to.id)) continue
      partners.set(sticky, { sticky, reason: 'by the command drawn to it', link: id })
    }
  }
  for (const [event, partners] of actedOn) {
    const answer = sources.get(event)
    if (partners.size === 0 || !answer || answer.state === 'drawn') continue
    const found = partnersOf(sources, event)
    const said = new Set(Array.from(partners.keys(), conceptKey))
    if (found.length > 0 && found.every(({ sticky }) => said.has(conceptKey(sticky)))) continue
    const [first] = answer.state === 'found' ? found : []
    const position: Choice = first ? { state: 'found', ...first } : { state: 'none' }
    sources.set(event, { state: 'by-command', partners: [...partners.values()], position })
  }
}
