import type { Decision } from './decision.ts'

/** What a repository sees of a root: who it is, and the events it has to store on top of how many. */
export interface EventSourced<Id, Event> {
  readonly id: Id
  readonly version: number
  readonly newEvents: readonly Event[]
  markStored(): void
}

/** Keeps what happened to one aggregate. Its state is what `evolve` makes of its events, and only a decision adds one. */
export abstract class AggregateRoot<Id, State extends { readonly id: Id }, Event> implements EventSourced<Id, Event> {
  readonly #evolve: (state: State, event: Event) => State
  #state: State
  #version: number
  #newEvents: readonly Event[] = []

  protected constructor(initial: State, evolve: (state: State, event: Event) => State, history: readonly Event[]) {
    this.#evolve = evolve
    this.#state = history.reduce(evolve, initial)
    this.#version = history.length
  }

  get id(): Id {
    return this.#state.id
  }

  get state(): State {
    return this.#state
  }

  /** How many events are stored; a repository refuses to store on top of any other number. */
  get version(): number {
    return this.#version
  }

  /** What happened since this root was loaded or stored. */
  get newEvents(): readonly Event[] {
    return this.#newEvents
  }

  /** For repositories: what happened is stored now. */
  markStored(): void {
    this.#version += this.#newEvents.length
    this.#newEvents = []
  }

  /** Takes what a decision says happened; a rejection changes nothing. */
  protected record<Decided extends Event>(decision: Decision<Decided>): Decision<Decided> {
    if (decision.ok) {
      for (const event of decision.events) this.#state = this.#evolve(this.#state, event)
      this.#newEvents = [...this.#newEvents, ...decision.events]
    }
    return decision
  }
}
