import type { EventSourced } from './aggregate-root.ts'
import type { Decision } from './decision.ts'

/** How the state of one kind of aggregate comes of what happened to it. */
export interface Decider<Id, State, Event> {
  readonly initial: (id: Id) => State
  readonly evolve: (state: State, event: Event) => State
}

/** One aggregate as a repository gives it: its state, and what was decided on it since. */
export interface Loaded<Id, State, Event> extends EventSourced<Id, Event> {
  readonly state: State
  /** Takes what a decision says happened; a rejection changes nothing. */
  readonly record: <Decided extends Event>(decision: Decision<Decided>) => Decision<Decided>
}

export function load<Id, State, Event>(
  { initial, evolve }: Decider<Id, State, Event>,
  id: Id,
  history: readonly Event[] = [],
): Loaded<Id, State, Event> {
  let state = history.reduce(evolve, initial(id))
  let version = history.length
  let newEvents: readonly Event[] = []
  return {
    id,
    get state() {
      return state
    },
    get version() {
      return version
    },
    get newEvents() {
      return newEvents
    },
    record(decision) {
      if (decision.ok) {
        state = decision.events.reduce<State>(evolve, state)
        newEvents = [...newEvents, ...decision.events]
      }
      return decision
    },
    markStored() {
      version += newEvents.length
      newEvents = []
    },
  }
}
