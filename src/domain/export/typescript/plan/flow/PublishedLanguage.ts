import type { Element, EventElement } from '../../../../interpretation/model.ts'
import { Scope } from '../../text/Scope.ts'
import type { AggregatePlan } from '../AggregatePlan.ts'
import type { Handler, Report } from '../ApplicationPlan.ts'
import { lowerFirst, upperFirst } from '../ContextNames.ts'
import type { ContextScope } from '../ContextScope.ts'
import type { EventPlan } from '../EventPlan.ts'
import { FieldPlans } from '../FieldPlans.ts'
import type { MessagePlan } from './MessagePlan.ts'

/** An event of an aggregate that somebody hears. */
export interface ToldEvent {
  readonly aggregate: AggregatePlan
  readonly event: EventPlan
  readonly message: MessagePlan
}

/** A command that another context's policy issues. */
export interface AcceptedCommand {
  readonly handler: Handler
  readonly message: MessagePlan
}

/** What one context publishes: grows as the policies and read models of all contexts turn out to need it. */
export class PublishedLanguage {
  readonly #scope: ContextScope
  readonly #aggregates: readonly AggregatePlan[]
  readonly #names = new Scope(['NoData'])
  readonly #events = new Map<EventElement, MessagePlan>()
  readonly #times = new Map<Element, MessagePlan>()
  readonly #told: ToldEvent[] = []
  readonly #reports: Report[] = []
  readonly #accepted = new Map<Handler, AcceptedCommand>()

  constructor(scope: ContextScope, aggregates: readonly AggregatePlan[]) {
    this.#scope = scope
    this.#aggregates = aggregates
  }

  /** By type name. */
  get messages(): readonly MessagePlan[] {
    const accepted = Array.from(this.#accepted.values(), ({ message }) => message)
    const all = [...this.#events.values(), ...this.#times.values(), ...accepted]
    return all.sort((a, b) => (a.type.name < b.type.name ? -1 : 1))
  }

  get told(): readonly ToldEvent[] {
    return this.#told
  }

  /** What happens outside of every aggregate: somebody has to tell the service. By method. */
  get reports(): readonly Report[] {
    return [...this.#reports].sort((a, b) => (a.method < b.method ? -1 : 1))
  }

  get accepted(): readonly AcceptedCommand[] {
    return [...this.#accepted.values()].sort((a, b) => (a.message.tag < b.message.tag ? -1 : 1))
  }

  /** The message that an event of this context becomes, once somebody hears it. */
  event(element: EventElement): MessagePlan {
    const known = this.#events.get(element)
    if (known) return known
    const producers = this.#aggregates.flatMap((aggregate) =>
      aggregate.events
        .filter(({ notes }) => notes.some((id) => element.notes.includes(id)))
        .map((event) => ({ aggregate, event })),
    )
    const [first] = producers
    const identifier = upperFirst(element.identifier)
    const message: MessagePlan = {
      ...this.#name(element, identifier),
      fields: first?.event.fields ?? this.#fields(element, identifier),
      ...(first && producers.length === 1 ? { subject: first.aggregate.id } : {}),
    }
    this.#events.set(element, message)
    this.#told.push(...producers.map((producer) => ({ ...producer, message })))
    if (!first) this.#report(message)
    return message
  }

  time(element: Element): MessagePlan {
    const known = this.#times.get(element)
    if (known) return known
    const message = { ...this.#name(element, upperFirst(element.identifier)), fields: [] }
    this.#times.set(element, message)
    this.#report(message)
    return message
  }

  /** The message by which others issue a command of this context. */
  command(handler: Handler): MessagePlan {
    const known = this.#accepted.get(handler)
    if (known) return known.message
    const { command } = handler
    const message: MessagePlan = {
      ...this.#name(command, command.type.name),
      fields: command.fields,
      ...(handler.kind === 'aggregate' ? { subject: handler.aggregate.id } : {}),
    }
    this.#accepted.set(handler, { handler, message })
    return message
  }

  /** Of an event that no aggregate decides. */
  #fields({ fields }: EventElement, owner: string) {
    return new FieldPlans(this.#scope.values, [{ fields, owner }]).of(fields, owner)
  }

  #name({ name, notes }: Pick<Element, 'name' | 'notes'>, identifier: string) {
    const context = upperFirst(this.#scope.element.identifier)
    const type = this.#names.take(identifier)
    const folder = `${this.#scope.folder}/published-language`
    return {
      name: name || identifier,
      type: { name: type, from: `${folder}/index.gen.ts` },
      sample: { name: `sample${type}`, from: `${folder}/samples.gen.ts` },
      tag: `${context}.${type}`,
      notes,
    }
  }

  #report(message: MessagePlan): void {
    const method = lowerFirst(message.type.name)
    this.#reports.push({ method: this.#scope.names.methods.take(method, `${method}Happened`), message })
  }
}
