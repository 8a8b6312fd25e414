import type { Id } from '../../board/Board.ts'
import type { CommandElement, DomainModel } from '../../interpretation/model.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import type { ContextNames } from './CmlNames.ts'

/** Which events trigger which commands of a context: CML name of the command → names of events, by way of policies. */
export type Triggers = ReadonlyMap<Id, ReadonlyMap<string, ReadonlySet<string>>>

/**
 * Follows the links event → policy → command (and event → command) to triggers. They belong to the command's context,
 * because a flow may use commands of its own context only.
 */
export function findTriggers(model: DomainModel, names: ReadonlyMap<Id, ContextNames>): Triggers {
  const events = new Map<Id, string>()
  const commands = new Map<Id, { readonly context: Id; readonly name: string }>()
  for (const { context, commands: named, events: own } of names.values()) {
    for (const { element, name } of own) for (const note of element.notes) events.set(note, name)
    for (const { element, name } of named)
      for (const note of element.notes) commands.set(note, { context: context.id, name })
  }
  for (const { notes, reference } of model.contexts.flatMap((context) => context.events)) {
    const name = reference?.notes.map((note) => events.get(note)).find((found) => found !== undefined)
    if (name !== undefined) for (const note of notes) events.set(note, name)
  }

  const issued = new Map<Id, Id[]>()
  for (const { from, to, kind } of model.links)
    if (kind === 'issues') issued.set(from, [...(issued.get(from) ?? []), to])
  const found = new Map<Id, Map<string, Set<string>>>()
  for (const { from, to, kind } of model.links) {
    const event = events.get(from)
    if (kind !== 'triggers' || event === undefined) continue
    for (const target of issued.get(to) ?? [to]) {
      const command = commands.get(target)
      if (!command) continue
      const byCommand = found.get(command.context) ?? new Map<string, Set<string>>()
      byCommand.set(command.name, (byCommand.get(command.name) ?? new Set()).add(event))
      found.set(command.context, byCommand)
    }
  }
  return found
}

/** The steps of a context's flow: what triggers a command, and what the command emits. */
export function flowSteps(names: ContextNames, triggers: Triggers): string[] {
  const { context, commands } = names
  const nameOf = new Map(commands.map(({ element, name }) => [element.identifier, name]))
  const invocations = Array.from(triggers.get(context.id) ?? [], ([command, events]) =>
    [...events].sort().map((event) => `event ${event} triggers command ${command}`),
  ).flat()
  const emit = (command: CommandElement, holder: string) => {
    const events = eventNames(command, names)
    if (events.length === 0) return []
    const way = command.exclusive ? ' X ' : ' O '
    return [`command ${nameOf.get(command.identifier)}${holder} emits event ${events.join(way)}`]
  }
  return [
    ...invocations.sort(),
    ...context.aggregates.flatMap((aggregate) =>
      aggregate.commands.flatMap((command) => emit(command, ` delegates to ${names.aggregates.get(aggregate)}`)),
    ),
    ...[...context.systems.flatMap((system) => system.commands), ...context.loose.commands].flatMap((command) =>
      emit(command, ''),
    ),
  ]
}

/** `O` joins them where nobody said that it is one of them: one or several. */
function eventNames(command: CommandElement, { events }: ContextNames): string[] {
  const yielded = new Set(command.events.filter((name) => name !== '').map(nameKey))
  return events.filter(({ element }) => yielded.has(nameKey(element.name))).map(({ name }) => name)
}
