import type { Id } from '../board/Board.ts'
import type {
  CommandElement,
  Compensation,
  ContextElement,
  DomainModel,
  Element,
  EventElement,
  ReadModelElement,
} from '../interpretation/model.ts'
import { identifierKey } from '../naming/identifierFor.ts'
import { commandsOf } from './commandsOf.ts'

/** An event, command or query of one context under a name that no other message of the wall has. */
export interface Message<T extends Element = EventElement | CommandElement | ReadModelElement> {
  readonly id: string
  readonly element: T
  readonly home: ContextElement
}

/** What one context says and hears. A query asks for one of its read models. */
export interface ContextTraffic {
  readonly context: ContextElement
  /** Its own events, without those that it only sees. */
  readonly events: readonly Message<EventElement>[]
  readonly commands: readonly Message<CommandElement>[]
  readonly queries: readonly Message<ReadModelElement>[]
  /** Events of other contexts that its policies, commands and read models react to. */
  readonly hears: readonly Message<EventElement>[]
  /** Commands of other contexts that its policies issue. */
  readonly issues: readonly Message<CommandElement>[]
}

/** Who tells whom what, from the links of the model; in the model's order. */
export function messageTraffic(model: DomainModel): readonly ContextTraffic[] {
  const own = model.contexts.map((context) => ({
    context,
    events: context.events.filter(({ reference }) => !reference),
    commands: commandsOf(context),
    queries: context.readModels,
  }))
  const nameOf = uniqueNames(own.map(({ events, commands, queries }) => [...events, ...commands, ...queries]))
  const named = own.map(({ context, events, commands, queries }) => {
    const message = <T extends Element>(element: T): Message<T> => ({
      id: nameOf(element, context),
      element,
      home: context,
    })
    return { context, events: events.map(message), commands: commands.map(message), queries: queries.map(message) }
  })
  const events = byNote(named.flatMap((each) => each.events))
  for (const { notes, reference } of model.contexts.flatMap((context) => context.events)) {
    const home = reference?.notes.map((note) => events.get(note)).find((known) => known !== undefined)
    if (home) for (const note of notes) events.set(note, home)
  }
  const commands = byNote(named.flatMap((each) => each.commands))
  const contextOf = new Map(model.contexts.flatMap((context) => notesOf(context).map((note) => [note, context.id])))
  const crossing = <T extends Element>(
    kinds: readonly string[],
    end: 'from' | 'to',
    known: ReadonlyMap<Id, Message<T>>,
  ) =>
    model.links.flatMap((link) => {
      const message = kinds.includes(link.kind) ? known.get(link[end]) : undefined
      const other = contextOf.get(end === 'from' ? link.to : link.from)
      return message && other !== undefined && other !== message.home.id ? [{ message, other }] : []
    })
  const undoing = <T extends Element>(
    notesOf: (line: Compensation) => readonly Id[],
    known: ReadonlyMap<Id, Message<T>>,
  ) =>
    model.contexts.flatMap(({ id, policies }) =>
      policies
        .flatMap(({ compensations = [] }) => compensations.flatMap(notesOf))
        .flatMap((note) => known.get(note) ?? [])
        .filter(({ home }) => home.id !== id)
        .map((message) => ({ message, other: id })),
    )
  const heard = [...crossing(['triggers', 'feeds'], 'from', events), ...undoing((line) => line.eventNotes, events)]
  const issued = [...crossing(['issues'], 'to', commands), ...undoing((line) => line.commandNotes, commands)]
  const forContext = <T extends Element>(all: readonly { message: Message<T>; other: Id }[], id: Id) => [
    ...new Set(all.filter(({ other }) => other === id).map(({ message }) => message)),
  ]
  return named.map((each) => ({
    ...each,
    hears: forContext(heard, each.context.id),
    issues: forContext(issued, each.context.id),
  }))
}

/** Its identifier, with the context's in front where another context has the same; unique whatever the case. */
function uniqueNames(lists: readonly (readonly Element[])[]): (element: Element, context: ContextElement) => string {
  const counts = new Map<string, number>()
  for (const { identifier } of lists.flat()) {
    const key = identifierKey(identifier)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const taken = new Set<string>()
  return ({ identifier }, context) => {
    const isShared = (counts.get(identifierKey(identifier)) ?? 0) > 1
    const plain = isShared ? `${context.identifier}${identifier}` : identifier
    let name = plain
    for (let count = 2; taken.has(identifierKey(name)); count += 1) name = `${plain}${count}`
    taken.add(identifierKey(name))
    return name
  }
}

function byNote<T extends Element>(messages: readonly Message<T>[]): Map<Id, Message<T>> {
  return new Map(messages.flatMap((message) => message.element.notes.map((note) => [note, message] as const)))
}

function notesOf({ aggregates, systems, policies, readModels, events, loose }: ContextElement): readonly Id[] {
  const holders = [...aggregates, ...systems]
  const elements: readonly Element[] = [
    ...holders.flatMap(({ commands }) => commands),
    ...policies,
    ...readModels,
    ...events,
    ...loose.commands,
  ]
  return elements.flatMap(({ notes }) => notes)
}
