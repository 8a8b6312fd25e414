import type { Id } from '../../../board/Board.ts'
import type { AggregateElement, CommandElement, ContextElement, EventElement } from '../../../interpretation/model.ts'
import { nameKey } from '../../../interpretation/sticky-text/stickyName.ts'
import type { LinkKind } from '../../../notation/links.ts'
import type { ExportInput } from '../../ExportTarget.ts'

/** An element and the context whose sticky it is. */
export interface Located<T> {
  readonly element: T
  readonly context: ContextElement
}

/** Look-ups over a model, for what its elements do not say themselves. */
export class ModelIndex {
  readonly #input: ExportInput

  constructor(input: ExportInput) {
    this.#input = input
  }

  /** Notes that a link of this kind leads from to one of these. */
  sources(kind: LinkKind, to: readonly Id[]): readonly Id[] {
    const links = this.#input.model.links.filter((link) => link.kind === kind && to.includes(link.to))
    return [...new Set(links.map(({ from }) => from))]
  }

  /** Notes that a link of this kind leads to from one of these. */
  targets(kind: LinkKind, from: readonly Id[], { drawn = false } = {}): readonly Id[] {
    const links = this.#input.model.links.filter((link) => link.kind === kind && from.includes(link.from))
    return [...new Set(links.filter((link) => link.drawn || !drawn).map(({ to }) => to))]
  }

  /** Notes that say more about these: who asks, what they look at, which rule holds. */
  around(notes: readonly Id[]): readonly Id[] {
    const close = [
      ...this.sources('initiates', notes),
      ...this.sources('informs', notes),
      ...this.sources('constrains', notes),
    ]
    return [...close, ...this.sources('informs', close)]
  }

  /** Whether some link begins or ends at a note. */
  isLinked(note: Id): boolean {
    return this.#input.model.links.some(({ from, to }) => from === note || to === note)
  }

  /** The constraint stickies with this text on one of these notes. */
  constraintNotes(text: string, on: readonly Id[]): readonly Id[] {
    return this.sources('constrains', on).filter((id) => this.#input.board.notes.get(id)?.text === text)
  }

  /** Whether it is an open question which of several commands yields which event. */
  isOpen(command: readonly Id[]): boolean {
    return this.#input.model.findings.some(
      ({ code, notes }) => code === 'command-event-open' && notes.some((id) => command.includes(id)),
    )
  }

  /** The events of an aggregate: those its notes lead to, and those it names. */
  eventsOf(aggregate: AggregateElement, context: ContextElement): readonly Located<EventElement>[] {
    const linked = this.targets('yields', aggregate.notes)
    const all = this.#input.model.contexts.flatMap((owner) =>
      owner.events.map((element) => ({ element, context: owner })),
    )
    const reached = all.filter(({ element }) => element.notes.some((id) => linked.includes(id)))
    const isReached = (name: string) => reached.some(({ element }) => nameKey(element.name) === nameKey(name))
    const named = aggregate.events.filter((name) => !isReached(name))
    return [...reached, ...named.flatMap((name) => this.findEvent(name, context, linked) ?? [])]
  }

  /** The event of this name that is meant in a context: one of the linked notes, else the context's own, else any. */
  findEvent(name: string, context: ContextElement, linked: readonly Id[]): Located<EventElement> | undefined {
    return this.#find(name, context, linked, ({ events }) => events)
  }

  /** Where an event comes from, when its sticky only refers to it. */
  origin(located: Located<EventElement>): Located<EventElement> {
    const { reference } = located.element
    const context = this.#input.model.contexts.find(({ id }) => id === reference?.context)
    const element = context?.events.find(({ notes }) => notes.some((id) => reference?.notes.includes(id)))
    return context && element ? { element, context } : located
  }

  findCommand(name: string, context: ContextElement, linked: readonly Id[]): Located<CommandElement> | undefined {
    return this.#find(name, context, linked, ({ aggregates, systems, loose }) => [
      ...aggregates.flatMap(({ commands }) => commands),
      ...systems.flatMap(({ commands }) => commands),
      ...loose.commands,
    ])
  }

  #find<T extends { readonly name: string; readonly notes: readonly Id[] }>(
    name: string,
    context: ContextElement,
    linked: readonly Id[],
    elements: (context: ContextElement) => readonly T[],
  ): Located<T> | undefined {
    const named = this.#input.model.contexts.flatMap((owner) =>
      elements(owner)
        .filter((element) => nameKey(element.name) === nameKey(name))
        .map((element) => ({ element, context: owner })),
    )
    return (
      named.find(({ element }) => element.notes.some((id) => linked.includes(id))) ??
      named.find(({ context: owner }) => owner === context) ??
      named[0]
    )
  }
}
