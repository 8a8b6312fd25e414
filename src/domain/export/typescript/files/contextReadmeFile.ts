import type { Element } from '../../../interpretation/model.ts'
import type { OwnedFile } from '../../manifest.ts'
import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import { upperFirst } from '../plan/ContextNames.ts'
import type { FieldPlan } from '../plan/FieldPlan.ts'
import type { ContextPlan, Omission } from '../plan/ProjectPlan.ts'
import { inlineCode, markdown, table } from '../text/markdown.ts'
import { undecidedWords } from './words.ts'

/** `README.md` of a context: its canvas, in the words of the wall. */
export function contextReadmeFile(context: ContextPlan, omissions: readonly Omission[]): OwnedFile {
  const { name, folder, element, aggregates } = context
  const { loose } = element
  const sections: readonly (readonly string[])[] = [
    [`# ${markdown(name)}`, ''],
    [purpose(context), ''],
    ...aggregates.map(aggregateSection),
    policySection(context),
    listSection('Read models', element.readModels),
    listSection('External systems', element.systems),
    listSection('Actors', loose.actors),
    glossary(loose.definitions),
    listSection('TODO: open questions of the wall', loose.hotspots, '- [ ] '),
    listSection('Opportunities', loose.opportunities),
    omissions.length === 0
      ? []
      : ['## Not in code', '', ...omissions.map(({ what, why }) => `- ${markdown(what)}: ${markdown(why)}`), ''],
  ]
  const text = sections.flat().join('\n').trimEnd()
  return { path: `${folder}/README.md`, text: `${text}\n`, owner: 'tool', notes: notesOf(context) }
}

function purpose({ element }: ContextPlan): string {
  const kind = element.subdomain
    ? `a ${element.subdomain} subdomain`
    : 'a bounded context; the wall does not say of which subdomain'
  return element.bigBallOfMud
    ? `${upperFirst(kind)}, and a big ball of mud: keep its model out of the others.`
    : `${upperFirst(kind)}.`
}

function aggregateSection({ name, root, file, commands, events, openRules }: AggregatePlan): readonly string[] {
  const rules = new Map(commands.flatMap((command) => command.rules.map((rule) => [rule.words, rule.name] as const)))
  return [
    `## ${markdown(name || root.name)}`,
    '',
    `Aggregate: [${root.name}](domain/${file}/${file}.ts).`,
    '',
    ...table(
      ['Command', 'Asked by', 'With', 'Then'],
      commands.map((command) => [
        markdown(command.name),
        command.actors.map(markdown).join(', ') || '?',
        fieldList(command.fields),
        command.yields === 'undecided'
          ? `? (${markdown(undecidedWords(command))})`
          : command.outcomes.map(({ event }) => markdown(event.name)).join(command.yields === 'all' ? ', ' : ' or '),
      ]),
    ),
    ...table(
      ['Event', 'With'],
      events.map((event) => [markdown(event.name), fieldList(event.fields)]),
    ),
    ...table(
      ['Rule', 'In code'],
      [
        ...Array.from(rules, ([words, rule]) => [markdown(words), inlineCode(rule)]),
        ...openRules.map(({ words, why }) => [markdown(words), `todo: ${markdown(why)}`]),
      ],
    ),
  ]
}

function fieldList(fields: readonly FieldPlan[]): string {
  return fields
    .map(({ property, type, list, optional }) =>
      inlineCode(`${property}${optional ? '?' : ''}: ${type.name}${list ? '[]' : ''}`),
    )
    .join(', ')
}

function policySection({ element }: ContextPlan): readonly string[] {
  const rows = element.policies.map(({ name, on, issues }) => [
    markdown(name),
    on.map(markdown).join(', ') || '?',
    issues.map(markdown).join(', ') || '?',
  ])
  return rows.length === 0 ? [] : ['## Policies', '', ...table(['Policy', 'Whenever', 'Then'], rows)]
}

function listSection(title: string, elements: readonly Element[], mark = '- '): readonly string[] {
  if (elements.length === 0) return []
  return [`## ${title}`, '', ...elements.map(({ name, identifier }) => mark + markdown(name || identifier)), '']
}

function glossary(definitions: readonly Element[]): readonly string[] {
  const rows = definitions.map(({ name }) => {
    const [word = '', ...meaning] = name.split('=')
    return [markdown(word), markdown(meaning.join('='))]
  })
  return rows.length === 0 ? [] : ['## Glossary', '', ...table(['Word', 'Meaning'], rows)]
}

function notesOf({ element }: ContextPlan): OwnedFile['notes'] {
  const { aggregates, systems, policies, readModels, events, loose } = element
  const commands = [...aggregates, ...systems].flatMap((handler) => handler.commands)
  const elements = [...aggregates, ...systems, ...policies, ...readModels, ...events, ...commands]
  const notes = [...elements, ...Object.values(loose).flat()].flatMap((part) => part.notes)
  return [...new Set(notes)].sort()
}
