import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { CommandPlan } from '../plan/CommandPlan.ts'
import type { FieldPlan } from '../plan/FieldPlan.ts'
import { undecidedWords } from '../plan/undecidedWords.ts'
import { inlineCode, markdown, table } from '../text/markdown.ts'
import { spokenName } from './words.ts'

/** An aggregate in the README of its context; `policiesOf` names the policies that issue a command. */
export function aggregateSection(
  aggregate: AggregatePlan,
  policiesOf: (command: CommandPlan) => readonly string[],
): readonly string[] {
  const { root, file, commands, events, openRules } = aggregate
  const rules = new Map(commands.flatMap((command) => command.rules.map((rule) => [rule.words, rule.name] as const)))
  return [
    `## ${markdown(spokenName(aggregate))}`,
    '',
    `Aggregate: [${root.name}](domain/${file}/${file}.ts).`,
    '',
    ...table(
      ['Command', 'Asked by', 'With', 'Then'],
      commands.map((command) => [
        markdown(command.name),
        [...command.actors, ...policiesOf(command)].map(markdown).join(', ') || '?',
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
      ['Invariant', 'In code'],
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
