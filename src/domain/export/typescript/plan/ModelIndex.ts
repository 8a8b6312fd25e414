import type { Id } from '../../../board/Board.ts'
import type {
  AggregateElement,
  CommandElement,
  ContextElement,
  Element,
  EventElement,
  ModelLink,
} from '../../../interpretation/model.ts'
import type { LinkKind } from '../../../notation/links.ts'
import { ownDefinitions, sharedDefinitions } from '../../definitionNotes.ts'
import type { ExportInput } from '../../ExportTarget.ts'
import { type Definitions, definitionsOf } from './definitions.ts'
import { ElementIndex, type Located } from './ElementIndex.ts'
import { strayTimes } from './strayTimes.ts'

/** Look-ups over a model, for what its elements do not say themselves. */
export class ModelIndex {
  readonly #input: ExportInput
  readonly #from = new Map<Id, ModelLink[]>()
  readonly #to = new Map<Id, ModelLink[]>()
  readonly #events: ElementIndex<EventElement>
  readonly #commands: ElementIndex<CommandElement>
  readonly #open: ReadonlySet<Id>
  /** Times outside of every context. */
  readonly strayTimes: readonly Element[]
  readonly #sharedDefinitions: readonly Id[]

  constructor(input: ExportInput) {
    const { model } = input
    this.#input = input
    for (const link of model.links) {
      this.#from.set(link.from, [...(this.#from.get(link.from) ?? []), link])
      this.#to.set(link.to, [...(this.#to.get(link.to) ?? []), link])
    }
    this.#events = new ElementIndex(model.contexts, ({ events }) => events)
    this.#commands = new ElementIndex(model.contexts, ({ aggregates, systems, loose }) => [
      ...aggregates.flatMap(({ commands }) => commands),
      ...systems.flatMap(({ commands }) => commands),
      ...loose.commands,
    ])
    const open = model.findings.filter(({ code }) => code === 'command-event-open')
    this.#open = new Set(open.flatMap(({ notes }) => notes))
    this.strayTimes = strayTimes(input)
    this.#sharedDefinitions = sharedDefinitions(input)
  }

  /** Notes that a link of this kind leads from to one of these. */
  sources(kind: LinkKind, to: readonly Id[]): readonly Id[] {
    const links = to.flatMap((id) => this.#to.get(id) ?? []).filter((link) => link.kind === kind)
    return [...new Set(links.map(({ from }) => from))].sort()
  }

  /** Notes that a link of this kind leads to from one of these. */
  targets(kind: LinkKind, from: readonly Id[], { drawn = false } = {}): readonly Id[] {
    const links = from.flatMap((id) => this.#from.get(id) ?? []).filter((link) => link.kind === kind)
    return [...new Set(links.filter((link) => link.drawn || !drawn).map(({ to }) => to))].sort()
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
    return this.#from.has(note) || this.#to.has(note)
  }

  /** The constraint stickies with this text on one of these notes. */
  constraintNotes(text: string, on: readonly Id[]): readonly Id[] {
    return this.sources('constrains', on).filter((id) => this.#input.board.notes.get(id)?.text === text)
  }

  /** Types that a context's own definition stickies describe, else those that stand outside of every context. */
  definitionsOf(context: ContextElement): Definitions {
    return definitionsOf([...ownDefinitions(context), ...this.#sharedDefinitions], this.#input.board)
  }

  /** Whether it is an open question which of several commands yields which event. */
  isOpen(command: readonly Id[]): boolean {
    return command.some((id) => this.#open.has(id))
  }

  /** The events of an aggregate: those its notes lead to, and others that its commands yield. */
  eventsOf(aggregate: AggregateElement, context: ContextElement): readonly Located<EventElement>[] {
    const linked = this.targets('yields', aggregate.notes)
    const yielded = aggregate.commands
      .flatMap(({ eventNotes }) => eventNotes)
      .filter((note) => this.#isOfCommands(note))
    const reached = this.#events.at(linked)
    return [...new Set([...reached, ...this.meantEvents(aggregate.events, context, [...linked, ...yielded])])]
  }

  /** Whether only commands lead to an event's note. */
  #isOfCommands(event: Id): boolean {
    return this.sources('yields', [event]).every((id) => this.#input.board.notes.get(id)?.kind === 'command')
  }

  /** The events of these names that are meant in a context: all at the linked notes, else the context's own, else any. */
  meantEvents(
    names: readonly string[],
    context: ContextElement,
    linked: readonly Id[],
  ): readonly Located<EventElement>[] {
    return this.#events.meant(names, context, linked)
  }

  /** Where an event comes from, when its sticky only refers to it. */
  origin(located: Located<EventElement>): Located<EventElement> {
    const { reference } = located.element
    if (!reference) return located
    return this.#events.at(reference.notes).find(({ context }) => context.id === reference.context) ?? located
  }

  /** As for events. */
  meantCommands(
    names: readonly string[],
    context: ContextElement,
    linked: readonly Id[],
  ): readonly Located<CommandElement>[] {
    return this.#commands.meant(names, context, linked)
  }
}
