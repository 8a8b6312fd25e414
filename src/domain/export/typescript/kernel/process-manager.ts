import type { Published } from './event-bus.ts'
import { ConcurrencyError } from './repository.ts'

/** What a process knows: what happened, each kind of event once, in the order in which it did. */
export interface ProcessState<Event extends Published> {
  readonly happened: readonly Event[]
}

/** The state once more has happened; an event that is told again changes nothing. */
export function remember<Event extends Published>(state: ProcessState<Event>, event: Event): ProcessState<Event> {
  if (hasHappened(state, event.type)) return state
  return { happened: [...state.happened, event] }
}

export function hasHappened<Event extends Published>({ happened }: ProcessState<Event>, type: Event['type']): boolean {
  return happened.some((event) => event.type === type)
}

/** The event of a type that happened; undefined while it did not. */
export function happenedOf<Event extends Published, Type extends Event['type']>(
  { happened }: ProcessState<Event>,
  type: Type,
): Extract<Event, { readonly type: Type }> | undefined {
  return happened.find((event): event is Extract<Event, { readonly type: Type }> => event.type === type)
}

/** A state as it is stored: on top of how many changes. */
export interface StoredProcess<State> {
  readonly state: State
  readonly version: number
}

/** Where the states of one process manager are kept, each under what its events have in common: a port. */
export interface ProcessStore<State> {
  get(key: string): Promise<StoredProcess<State> | undefined>
  /** Throws a `ConcurrencyError` where `version` is not that of the stored state plus one. */
  put(key: string, process: StoredProcess<State>): Promise<void>
}

/** Keeps the states in this process: for tests and for a first run. */
export class InMemoryProcessStore<State> implements ProcessStore<State> {
  readonly #processes = new Map<string, StoredProcess<State>>()

  get(key: string): Promise<StoredProcess<State> | undefined> {
    return Promise.resolve(this.#processes.get(key))
  }

  put(key: string, process: StoredProcess<State>): Promise<void> {
    const version = this.#processes.get(key)?.version ?? 0
    if (process.version !== version + 1) {
      return Promise.reject(new ConcurrencyError(`${key} was changed by somebody else`))
    }
    this.#processes.set(key, process)
    return Promise.resolve()
  }
}

const MOST_ATTEMPTS = 5

/**
 * Loads the state, takes one step and stores what came of it; gives the commands to ask for, which are asked for once
 * only because the state is stored before. Where somebody else was faster, it loads and takes the step again, at most five
 * times in all.
 */
export async function advance<State, Command>(
  store: ProcessStore<State>,
  key: string,
  initial: State,
  step: (state: State) => { readonly state: State; readonly commands: readonly Command[] },
): Promise<readonly Command[]> {
  for (let attempt = 1; ; attempt += 1) {
    const stored = (await store.get(key)) ?? { state: initial, version: 0 }
    const { state, commands } = step(stored.state)
    if (state === stored.state) return commands
    try {
      await store.put(key, { state, version: stored.version + 1 })
      return commands
    } catch (error) {
      if (!(error instanceof ConcurrencyError) || attempt >= MOST_ATTEMPTS) throw error
    }
  }
}
