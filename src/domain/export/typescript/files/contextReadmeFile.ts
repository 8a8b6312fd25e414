import type { Element } from '../../../interpretation/model.ts'
import { nameKey, stickyBody, stickyName } from '../../../interpretation/sticky-text/stickyName.ts'
import type { OwnedFile } from '../../manifest.ts'
import { trafficOf } from '../plan/flow/trafficOf.ts'
import type { ContextPlan, ProjectPlan } from '../plan/ProjectPlan.ts'
import { contextOmissions } from '../plan/planOmissions.ts'
import { inlineCode, markdown, table } from '../text/markdown.ts'
import { aggregateSection } from './aggregateSection.ts'
import { communicationSection } from './communicationSection.ts'
import { spokenName } from './words.ts'

/** `README.md` of a context: its canvas, in the words of the wall. */
export function contextReadmeFile(context: ContextPlan, plan: ProjectPlan): OwnedFile {
  const { relationships, texts } = plan
  const { name, folder, element, aggregates, services, policies, processes, readModels, systems } = context
  const { actors, definitions, hotspots, opportunities } = element.loose
  const whole = (part: Element) =>
    part.notes.map((id) => texts.get(id) ?? '').find((text) => text.trim() !== '') ?? part.name
  const related = relationships.filter(({ upstream, downstream }) => upstream === context || downstream === context)
  const { issuers } = trafficOf(plan.contexts)
  const sections: readonly (readonly string[])[] = [
    [`# ${markdown(name)}`, '', ...purpose(context, definitions.map(whole)), ''],
    communicationSection(context, plan),
    ...aggregates.map((aggregate) => aggregateSection(aggregate, (command) => issuers.get(command) ?? [])),
    headed(
      'Invariants over several aggregates',
      table(
        ['Rule', 'On', 'Reads', 'In code'],
        services.map(({ rule, command, other, check }) => [
          markdown(rule.words),
          markdown(command.name),
          markdown(spokenName(other)),
          inlineCode(check.name),
        ]),
      ),
    ),
    headed(
      'Policies',
      table(
        ['Policy', 'Whenever', 'Then'],
        policies.map((policy) => [
          markdown(policy.name),
          policy.triggers.map((trigger) => markdown(trigger.name)).join(', '),
          policy.steps.map((step) => markdown(step.name)).join(', '),
        ]),
      ),
    ),
    headed(
      'Process managers',
      table(
        ['Process', 'Whenever', 'Then', 'Taking back'],
        processes.map(({ name: process, triggers, joins, acts, compensations }) => [
          markdown(process),
          triggers.map((trigger) => markdown(trigger.name)).join(joins ? ' and ' : ', '),
          acts.map((step) => markdown(step.name)).join(', '),
          compensations.map(({ message, step }) => markdown(`${message.name}: ${step.name}`)).join(', '),
        ]),
      ),
    ),
    headed(
      'Read models',
      table(
        ['Read model', 'Fed by'],
        readModels.map((readModel) => [
          markdown(readModel.name),
          readModel.from.map((message) => markdown(message.name)).join(', '),
        ]),
      ),
    ),
    headed(
      'External systems',
      table(
        ['System', 'Asked to'],
        systems.map((system) => [
          markdown(system.name),
          system.commands.map((command) => markdown(command.name)).join(', '),
        ]),
      ),
    ),
    headed(
      'Neighbours',
      table(
        ['Upstream', 'Downstream', 'Pattern', 'Roles', 'What crosses'],
        related.map(({ upstream, downstream, pattern, roles, via }) => [
          markdown(upstream.name),
          markdown(downstream.name),
          pattern,
          roles.join(', '),
          via.map(markdown).join(', '),
        ]),
      ),
    ),
    headed('Actors', list(actors.map(({ name: actor, identifier }) => actor || identifier))),
    headed('Glossary', list(definitions.map(whole))),
    headed('TODO: open questions of the wall', list(hotspots.map(whole), '- [ ] ')),
    headed('Opportunities', list(opportunities.map(whole))),
    headed('Not in code', list(contextOmissions(context, texts).map(({ what, why }) => `${what}: ${why}`))),
  ]
  const text = `${sections.flat().join('\n').trimEnd()}\n`
  return { path: `${folder}/README.md`, text, owner: 'tool', notes: [...new Set(context.notes)].sort() }
}

/** What a definition of the context's own name says of it, then its classification. */
function purpose({ name, element }: ContextPlan, definitions: readonly string[]): readonly string[] {
  const own = definitions.map(parseTerm).find(({ term }) => nameKey(term) === nameKey(name) && term !== '')
  const kind = element.subdomain
    ? `A ${element.subdomain} subdomain`
    : 'A bounded context; the wall does not say of which subdomain'
  const classified = element.bigBallOfMud
    ? `${kind}, and a big ball of mud: keep its model out of the others.`
    : `${kind}.`
  return [...(own && own.words !== '' ? [`Purpose: ${markdown(own.words)}`, ''] : []), classified]
}

/** `Payments = takes money` */
function parseTerm(text: string): { readonly term: string; readonly words: string } {
  const [term = '', ...words] = [stickyName(text), ...stickyBody(text)].join(' ').split('=')
  return { term: term.trim(), words: words.join('=').trim() }
}

function headed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines]
}

function list(items: readonly string[], mark = '- '): readonly string[] {
  return items.length === 0 ? [] : [...items.map((item) => mark + markdown(item)), '']
}
