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
import { commandsOf } from '../commandsOf.ts'
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
  readonly events: readonly Named<EventElement>[]
  /** Gives further names in this context (value objects, enumerations). */
  readonly take: (wanted: string) => string
}

/**
 * Names for the whole model. Aggregates, commands and events that two contexts name alike carry their context in front, since
 * CML looks aggregates, commands and events up in all of it.
 */
export function cmlNames({ contexts }: DomainModel): ReadonlyMap<Id, ContextNames> {
  const takeContext = uniqueNames()
  const takeAggregate = uniqueNames()
  const isSharedAggregate = sharedBy(contexts.map(({ aggregates }) => aggregates))
  const isSharedMessage = sharedBy(contexts.map((context) => [...commandsOf(context), ...ownEventsOf(context)]))
  return new Map(
    contexts.map((context) => {
      const name = takeContext(context.identifier)
      const take = uniqueNames()
      const qualified = (element: Element, isShared: boolean) =>
        isShared ? `${name}_${element.identifier}` : element.identifier
      const aggregates = new Map(
        context.aggregates.map((aggregate) => [
          aggregate,
          takeAggregate(qualified(aggregate, isSharedAggregate(aggregate))),
        ]),
      )
      for (const { identifier } of context.aggregates) take(identifier)
      const named = <T extends Element>(element: T): Named<T> => ({
        element,
        name: take(qualified(element, isSharedMessage(element))),
      })
      const commands = commandsOf(context).map(named)
      const events = ownEventsOf(context).map(named)
      return [context.id, { context, name, aggregates, commands, events, take }]
    }),
  )
}

/** Whether an element's identifier stands in more than one of the lists, whatever the case. */
function sharedBy(lists: readonly (readonly Element[])[]): (element: Element) => boolean {
  const counts = new Map<string, number>()
  for (const list of lists)
    for (const key of new Set(list.map(({ identifier }) => nameKey(identifier))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  return ({ identifier }) => (counts.get(nameKey(identifier)) ?? 0) > 1
}

/** Without events of other contexts that are only seen here. */
function ownEventsOf({ events }: ContextElement): EventElement[] {
  return events.filter(({ reference }) => !reference)
}
