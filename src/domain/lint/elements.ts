import type { CommandElement, ContextElement, DomainModel, Element, EventElement } from '../interpretation/model.ts'
import type { Field } from '../interpretation/sticky-text/Field.ts'

/** Every command of a context, wherever it leads; one that leads to two aggregates comes once for each. */
export function commandsOf(context: ContextElement): readonly CommandElement[] {
  return [...context.aggregates, ...context.systems, context.loose].flatMap(({ commands }) => commands)
}

/** An element that becomes something in code, under the kind its identifier is made for. */
export interface NamedElement {
  readonly kind: string
  readonly element: Element & { readonly fields?: readonly Field[] }
}

export function namedElementsOf(context: ContextElement): readonly NamedElement[] {
  const groups: readonly (readonly [kind: string, elements: readonly NamedElement['element'][]])[] = [
    ['aggregate', context.aggregates],
    ['system', context.systems],
    ['policy', context.policies],
    ['read-model', context.readModels],
    ['event', context.events],
    ['command', commandsOf(context)],
  ]
  return groups.flatMap(([kind, elements]) => elements.map((element) => ({ kind, element })))
}

/** Every event of the model that has a name, references left out. */
export function namedEventsOf(model: DomainModel): readonly EventElement[] {
  return model.contexts.flatMap(({ events }) => events).filter(({ name, reference }) => name !== '' && !reference)
}

export function eventsByName({ events }: ContextElement): ReadonlyMap<string, EventElement> {
  return new Map(events.map((event) => [event.name, event]))
}

/** Elements under a key, in the order they come; a key that is undefined is left out. */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
