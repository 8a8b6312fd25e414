import type { Id } from '../board/Board.ts'
import { compareCodePoints } from '../board/compareCodePoints.ts'
import type { LinkKind } from '../notation/links.ts'
import type { CommandHandling } from './commandHandlings.ts'
import type { Concept } from './concepts.ts'
import { contextCalled } from './contextCalled.ts'
import { isExclusive } from './isExclusive.ts'
import type {
  AggregateElement,
  CommandElement,
  Compensation,
  Element,
  EventElement,
  PolicyElement,
  ReadModelElement,
  SystemElement,
} from './model.ts'
import type { ProcessFlow } from './policyFlows.ts'
import { kindInWords, type Sticky, withArticle } from './Sticky.ts'
import type { Field } from './sticky-text/Field.ts'
import { parseFields } from './sticky-text/parseFields.ts'
import { nameKey } from './sticky-text/stickyName.ts'
import type { WallReading } from './WallReading.ts'

/** Writes concepts down as elements of the model, each with the reason it was read so. */
export class ElementWriter {
  readonly #reading: WallReading
  readonly #identifiers: ReadonlyMap<Concept, string>
  readonly #contextNames: ReadonlyMap<Id, string>
  readonly #takenEvents = new Map<Concept, Concept[]>()

  constructor(reading: WallReading, identifiers: ReadonlyMap<Concept, string>, contextNames: ReadonlyMap<Id, string>) {
    this.#reading = reading
    this.#identifiers = identifiers
    this.#contextNames = contextNames
    for (const [event, { takenBy }] of reading.origins) {
      for (const owner of takenBy) {
        const events = this.#takenEvents.get(owner)
        if (events) events.push(event)
        else this.#takenEvents.set(owner, [event])
      }
    }
  }

  element(concept: Concept, stickies = concept.stickies): Element {
    return {
      name: concept.name,
      identifier: this.#identifiers.get(concept) ?? '',
      notes: stickies.map(({ id }) => id),
      reason: this.#reason(concept),
    }
  }

  /** A command as one aggregate or system lists it. */
  command(handling: CommandHandling): CommandElement {
    const { command, target, stickies, yields } = handling
    const exclusive = isExclusive(handling, this.#reading.links)
    const [lead] = target ? this.#reading.links.from(stickies, 'targets') : []
    return {
      ...this.element(command, stickies),
      ...(lead ? { reason: `${this.#reason(command)}; ${lead.reason}` } : {}),
      fields: fieldsOf(command.stickies),
      actors: this.#causeNames(command, 'initiates'),
      readModels: this.#causeNames(command, 'informs'),
      constraints: this.#constraintsOn(command),
      events: namesOf(yields),
      eventNotes: Array.from(yields, idsOf).flat().sort(compareCodePoints),
      ...(exclusive === undefined ? {} : { exclusive }),
    }
  }

  aggregate(concept: Concept, commands: readonly CommandElement[]): AggregateElement {
    return {
      ...this.element(concept),
      commands,
      events: namesOf(this.#takenEvents.get(concept) ?? []),
      constraints: this.#constraintsOn(concept),
    }
  }

  system(concept: Concept, commands: readonly CommandElement[]): SystemElement {
    return { ...this.element(concept), commands, events: namesOf(this.#takenEvents.get(concept) ?? []) }
  }

  policy({ policy, on, issues, compensations, joins }: ProcessFlow): PolicyElement {
    return {
      ...this.element(policy),
      on: namesOf(on),
      issues: namesOf(issues),
      ...(compensations.length > 0 ? { compensations: compensations.map(compensationOf).sort(compareEvents) } : {}),
      ...(joins ? { joins } : {}),
    }
  }

  readModel(concept: Concept): ReadModelElement {
    return {
      ...this.element(concept),
      fields: fieldsOf(concept.stickies),
      from: this.#causeNames(concept, 'feeds'),
    }
  }

  event(concept: Concept): EventElement {
    const { source = 'none', reference } = this.#reading.origins.get(concept) ?? {}
    const [taken] = this.#reading.links.to(concept.stickies, 'yields')
    const cause = reference
      ? `the event of ${this.#contextName(reference.context)}, seen from here`
      : (taken?.reason ?? 'nothing causes it')
    return {
      ...this.element(concept),
      reason: `${this.#reason(concept)}; ${cause}`,
      fields: fieldsOf(concept.stickies),
      pivotal: concept.stickies.some(({ pivotal }) => pivotal),
      source,
      ...(reference
        ? { reference: { context: reference.context, notes: reference.stickies.map(({ id }) => id) } }
        : {}),
    }
  }

  /** Whether an actor leads to a command. */
  initiates(actor: Concept): boolean {
    return this.#reading.links.from(actor.stickies, 'initiates').length > 0
  }

  #reason({ kind, stickies, context }: Concept): string {
    if (stickies.length === 0) return 'an arrow straight from an event to a command'
    const noun = kindInWords(kind)
    const what =
      stickies.length === 1 ? withArticle(`${noun} sticky`) : `${stickies.length} ${noun} stickies with one name`
    return `${what} in ${this.#contextName(context)}`
  }

  #contextName(id: Id): string {
    return contextCalled(this.#contextNames.get(id) ?? id)
  }

  /** Names of what links of this kind come from. */
  #causeNames({ stickies }: Concept, kind: LinkKind): readonly string[] {
    const { links, conceptOf } = this.#reading
    return namesOf(links.to(stickies, kind).flatMap(({ from }) => conceptOf.get(from) ?? []))
  }

  #constraintsOn(concept: Concept): readonly string[] {
    const rules = this.#reading.links.to(concept.stickies, 'constrains').map(({ from }) => from.text)
    return [...new Set(rules)].sort(compareCodePoints)
  }
}

function idsOf({ stickies }: Concept): readonly Id[] {
  return stickies.map(({ id }) => id)
}

function compensationOf({ event, command }: ProcessFlow['compensations'][number]): Compensation {
  return { event: event.name, command: command.name, eventNotes: idsOf(event), commandNotes: idsOf(command) }
}

function compareEvents(a: Compensation, b: Compensation): number {
  return compareCodePoints(a.event, b.event) || compareCodePoints(a.eventNotes[0] ?? '', b.eventNotes[0] ?? '')
}

/** In code-point order, each once. */
function namesOf(concepts: Iterable<Concept>): readonly string[] {
  return [...new Set(Array.from(concepts, ({ name }) => name))].sort(compareCodePoints)
}

/** The fields of all its stickies; of two with one name the one on the lowest note counts. */
function fieldsOf(stickies: readonly Sticky[]): readonly Field[] {
  const [only, ...others] = stickies
  if (only && others.length === 0) return parseFields(only.text).fields
  const fields = new Map<string, Field>()
  for (const { text } of stickies) {
    for (const field of parseFields(text).fields) {
      const key = nameKey(field.name)
      if (!fields.has(key)) fields.set(key, field)
    }
  }
  return [...fields.values()]
}
