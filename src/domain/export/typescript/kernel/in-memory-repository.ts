import type { EventSourced } from './aggregate-root.ts'
import { ConcurrencyError, type Repository } from './repository.ts'

/** Keeps the events of each root in this process: for tests and for a first run. */
export class InMemoryRepository<Id extends string, Event, Root extends EventSourced<Id, Event>>
  implements Repository<Id, Root>
{
  readonly #load: (id: Id, history: readonly Event[]) => Root
  readonly #histories: Map<Id, readonly Event[]>

  constructor(
    load: (id: Id, history: readonly Event[]) => Root,
    histories: Iterable<readonly [Id, readonly Event[]]> = [],
  ) {
    this.#load = load
    this.#histories = new Map(histories)
  }

  get(id: Id): Promise<Root> {
    return Promise.resolve(this.#load(id, this.#histories.get(id) ?? []))
  }

  save(root: Root): Promise<void> {
    const history = this.#histories.get(root.id) ?? []
    if (history.length !== root.version) {
      return Promise.reject(new ConcurrencyError(`${root.id} was changed by somebody else`))
    }
    this.#histories.set(root.id, [...history, ...root.newEvents])
    root.markStored()
    return Promise.resolve()
  }
}
