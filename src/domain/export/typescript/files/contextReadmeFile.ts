import type { Element } from '../../../interpretation/model.ts'
import type { OwnedFile } from '../../manifest.ts'
import type { ContextPlan, ProjectPlan } from '../plan/ProjectPlan.ts'
import { contextOmissions } from '../plan/planOmissions.ts'
import { markdown, table } from '../text/markdown.ts'
import { aggregateSection } from './aggregateSection.ts'

/** `README.md` of a context: its canvas, in the words of the wall. */
export function contextReadmeFile(context: ContextPlan, { relationships, texts }: ProjectPlan): OwnedFile {
  const { name, folder, element, aggregates, policies, readModels, systems } = context
  const { actors, definitions, hotspots, opportunities } = element.loose
  const whole = (part: Element) =>
    part.notes.map((id) => texts.get(id) ?? '').find((text) => text.trim() !== '') ?? part.name
  const related = relationships.filter(({ upstream, downstream }) => [upstream, downstream].includes(name))
  const sections: readonly (readonly string[])[] = [
    [`# ${markdown(name)}`, '', purpose(context), ''],
    ...aggregates.map(aggregateSection),
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
        ['Upstream', 'Downstream', 'Pattern', 'What crosses'],
        related.map(({ upstream, downstream, pattern, via }) => [
          markdown(upstream),
          markdown(downstream),
          pattern,
          via.map(markdown).join(', '),
        ]),
      ),
    ),
    headed('Actors', list(actors.map(({ name: actor, identifier }) => actor || identifier))),
    headed('Glossary', list(definitions.map(whole))),
    headed('TODO: open questions of the wall', list(hotspots.map(whole), '- [ ] ')),
    headed('Opportunities', list(opportunities.map(whole))),
    headed('Not in code', list(contextOmissions(context).map(({ what, why }) => `${what}: ${why}`))),
  ]
  const text = `${sections.flat().join('\n').trimEnd()}\n`
  return { path: `${folder}/README.md`, text, owner: 'tool', notes: [...new Set(context.notes)].sort() }
}

function purpose({ element }: ContextPlan): string {
  const kind = element.subdomain
    ? `A ${element.subdomain} subdomain`
    : 'A bounded context; the wall does not say of which subdomain'
  return element.bigBallOfMud ? `${kind}, and a big ball of mud: keep its model out of the others.` : `${kind}.`
}

function headed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines]
}

function list(items: readonly string[], mark = '- '): readonly string[] {
  return items.length === 0 ? [] : [...items.map((item) => mark + markdown(item)), '']
}
