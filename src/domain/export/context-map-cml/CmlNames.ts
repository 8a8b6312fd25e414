import type { Id } from '../../board/Board.ts'
import type {
  AggregateElement,
  CommandElement,
  ContextElement,
  DomainModel,
  Element,
  EventElement,
} from '../../interpretation/model.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import { uniqueNames } from './cmlText.ts'

/** A command or event of a context under its CML name. */
export interface Named<T extends Element> {
  readonly element: T
  readonly name: string
}

/** The CML names of one context. Commands and events are declared once, whatever lists them. */
export interface ContextNames {
  readonly context: ContextElement
  readonly name: string
  readonly aggregates: ReadonlyMap<AggregateElement, string>
  readonly commands: readonly Named<CommandElement>[]
  /** Without events of other contexts that are only seen here. */
  readonly events: readonly Named<EventElement>[]
  /** Gives further names in this context (value objects, enumerations). */
  readonly take: (wanted: string) => string
}

/** Names for the whole model: aggregates unique over all of it, commands, events and types in their context. */
export function cmlNames({ contexts }: DomainModel): ReadonlyMap<Id, ContextNames> {
  const takeContext = uniqueNames()
  const takeAggregate = uniqueNames()
  const sameName = new Map<string, number>()
  for (const { identifier } of contexts.flatMap(({ aggregates }) => aggregates))
    sameName.set(nameKey(identifier), (sameName.get(nameKey(identifier)) ?? 0) + 1)
  return new Map(
    contexts.map((context) => {
      const name = takeContext(context.identifier)
      const take = uniqueNames()
      const aggregates = new Map(
        context.aggregates.map((aggregate) => {
          const isShared = (sameName.get(nameKey(aggregate.identifier)) ?? 0) > 1
          return [aggregate, takeAggregate(isShared ? `${name}_${aggregate.identifier}` : aggregate.identifier)]
        }),
      )
      for (const { identifier } of context.aggregates) take(identifier)
      const commands = withNames(commandsOf(context), take)
      const events = withNames(
        context.events.filter(({ reference }) => !reference),
        take,
      )
      return [context.id, { context, name, aggregates, commands, events, take }]
    }),
  )
}

/** Each command once, though a command that leads to two aggregates is listed under each. */
function commandsOf({ aggregates, systems, loose }: ContextElement): CommandElement[] {
  const all = [...aggregates, ...systems].flatMap(({ commands }) => commands)
  return [...new Map([...all, ...loose.commands].map((command) => [command.identifier, command])).values()]
}

function withNames<T extends Element>(elements: readonly T[], take: (wanted: string) => string): Named<T>[] {
  return elements.map((element) => ({ element, name: take(element.identifier) }))
}
