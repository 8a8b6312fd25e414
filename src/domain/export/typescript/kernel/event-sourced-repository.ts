import type { EventSourced } from './aggregate-root.ts'
import type { EventCodec } from './event-codec.ts'
import type { EventStore } from './event-store.ts'
import type { Repository } from './repository.ts'

export interface EventSourcing<Id, Event, Root> {
  readonly store: EventStore
  /** First part of the name of each stream: `Sales.Order`. */
  readonly kind: string
  readonly codec: EventCodec<Event>
  readonly load: (id: Id, history: readonly Event[]) => Root
}

/** Keeps aggregates as the events that happened to them, one stream each. */
export class EventSourcedRepository<Id extends string, Event, Root extends EventSourced<Id, Event>>
  implements Repository<Id, Root>
{
  readonly #by: EventSourcing<Id, Event, Root>

  constructor(by: EventSourcing<Id, Event, Root>) {
    this.#by = by
  }

  async get(id: Id): Promise<Root> {
    const { store, codec, load } = this.#by
    const stored = await store.read(this.#stream(id))
    return load(
      id,
      stored.map((record) => codec.read(record)),
    )
  }

  async save(root: Root): Promise<void> {
    const { store, codec } = this.#by
    const records = root.newEvents.map((event) => codec.write(event))
    await store.append(this.#stream(root.id), root.version, records)
    root.markStored()
  }

  #stream(id: Id): string {
    return `${this.#by.kind}/${id}`
  }
}
