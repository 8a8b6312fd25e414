import type { Id } from '../../board/Board.ts'
import type { CommandElement, DomainModel, PolicyElement } from '../../interpretation/model.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import type { ContextNames } from './CmlNames.ts'
import { cmlString } from './cmlText.ts'

/** Which events trigger which commands of a context, as steps of its flow. */
export type Triggers = ReadonlyMap<Id, ReadonlySet<string>>

/**
 * Follows the links event → policy → command (and event → command). A step belongs to the command's context, because a flow
 * may use commands of its own context only; a policy that issues several there triggers them all in one step, and one that
 * waits for all of its events names them all.
 */
export function findTriggers(model: DomainModel, names: ReadonlyMap<Id, ContextNames>): Triggers {
  const events = eventNotes(model, names)
  const commands = new Map<Id, { readonly context: Id; readonly name: string }>()
  for (const { context, commands: named } of names.values())
    for (const { element, name } of named)
      for (const note of element.notes) commands.set(note, { context: context.id, name })

  const policies = model.contexts.flatMap((context) => context.policies)
  const policyOf = new Map(policies.flatMap((policy) => policy.notes.map((note) => [note, policy] as const)))
  const issued = new Map<PolicyElement | Id, Id[]>()
  const triggered = new Map<PolicyElement | Id, Set<string>>()
  for (const { from, to, kind } of model.links) {
    const event = events.get(from)
    const [issuer, reacting] = [from, to].map((note) => policyOf.get(note) ?? note)
    if (kind === 'issues' && issuer) issued.set(issuer, [...(issued.get(issuer) ?? []), to])
    if (kind === 'triggers' && reacting && event !== undefined) {
      triggered.set(reacting, (triggered.get(reacting) ?? new Set()).add(event))
    }
  }
  const found = new Map<Id, Set<string>>()
  for (const [reacting, on] of triggered) {
    const notes = typeof reacting === 'string' ? [reacting] : (issued.get(reacting) ?? [])
    const targets = notes.flatMap((note) => commands.get(note) ?? [])
    const causes = [...on].sort()
    const waits = typeof reacting !== 'string' && reacting.joins
    for (const context of new Set(targets.map((target) => target.context))) {
      const own = new Set(targets.filter((target) => target.context === context).map(({ name }) => name))
      const effect = `triggers command ${[...own].sort().join(' + ')}`
      const steps = found.get(context) ?? new Set()
      for (const cause of waits ? [causes.join(' + ')] : causes) steps.add(`event ${cause} ${effect}`)
      found.set(context, steps)
    }
  }
  return found
}

/** Every note of an event → its CML name; a note that only refers to an event of another context goes by that one's. */
function eventNotes(model: DomainModel, names: ReadonlyMap<Id, ContextNames>): ReadonlyMap<Id, string> {
  const events = new Map<Id, string>()
  for (const { events: own } of names.values())
    for (const { element, name } of own) for (const note of element.notes) events.set(note, name)
  for (const { notes, reference } of model.contexts.flatMap((context) => context.events)) {
    const name = reference?.notes.map((note) => events.get(note)).find((known) => known !== undefined)
    if (name !== undefined) for (const note of notes) events.set(note, name)
  }
  return events
}

/** The steps of a context's flow: what triggers a command, and what the command emits. */
export function flowSteps(names: ContextNames, triggers: Triggers): string[] {
  const { context, commands } = names
  const nameOf = new Map(commands.map(({ element, name }) => [element.identifier, name]))
  const emit = (command: CommandElement, holder: string) => {
    const events = eventNames(command, names)
    if (events.length === 0) return []
    const actor = command.actors.length === 0 ? '' : ` [initiated by ${cmlString(command.actors.join(', '))}]`
    const name = nameOf.get(command.identifier)
    return [`command ${name}${actor}${holder} emits event ${events.join(joined(command))}`]
  }
  return [
    ...[...(triggers.get(context.id) ?? [])].sort(),
    ...context.aggregates.flatMap((aggregate) =>
      aggregate.commands.flatMap((command) => emit(command, ` delegates to ${names.aggregates.get(aggregate)}`)),
    ),
    ...[...context.systems.flatMap((system) => system.commands), ...context.loose.commands].flatMap((command) =>
      emit(command, ''),
    ),
  ]
}

/** `X`: one of them; `+`: all; `O`, one or several, where nobody said. */
function joined({ exclusive }: CommandElement): string {
  if (exclusive === undefined) return ' O '
  return exclusive ? ' X ' : ' + '
}

function eventNames(command: CommandElement, { events }: ContextNames): string[] {
  const yielded = new Set(command.events.filter((name) => name !== '').map(nameKey))
  return events.filter(({ element }) => yielded.has(nameKey(element.name))).map(({ name }) => name)
}
