import { ConcurrencyError } from './repository.ts'

/** An event as plain data, good for JSON; `schema` counts up when the shape of its data changes. */
export interface EventRecord {
  readonly type: string
  readonly schema: number
  readonly data: unknown
}

/** An event in the store: the how-manieth of its stream, and where it stands among all. Both count from 1. */
export interface StoredEvent extends EventRecord {
  readonly stream: string
  readonly version: number
  readonly position: number
}

/** What happened, one stream for each aggregate: a port, to be adapted to your store. */
export interface EventStore {
  /** The events of a stream, first things first. */
  read(stream: string): Promise<readonly StoredEvent[]>
  /** All or nothing. Throws a `ConcurrencyError` where the stream does not hold exactly `expectedVersion` events. */
  append(stream: string, expectedVersion: number, events: readonly EventRecord[]): Promise<void>
  /** At most `limit` events of all streams behind a position, in the order in which they were stored. */
  readAll(after: number, limit: number): Promise<readonly StoredEvent[]>
}

export function staleStream(stream: string): ConcurrencyError {
  return new ConcurrencyError(`${stream} was changed by somebody else`)
}

/** Keeps the events in this process, as JSON would keep them: for tests and for a first run. */
export class InMemoryEventStore implements EventStore {
  readonly #events: StoredEvent[] = []

  read(stream: string): Promise<readonly StoredEvent[]> {
    return Promise.resolve(this.#events.filter((event) => event.stream === stream))
  }

  append(stream: string, expectedVersion: number, events: readonly EventRecord[]): Promise<void> {
    const { length } = this.#events.filter((event) => event.stream === stream)
    if (length !== expectedVersion) return Promise.reject(staleStream(stream))
    for (const [index, { type, schema, data }] of events.entries()) {
      const version = expectedVersion + index + 1
      const kept: unknown = JSON.parse(JSON.stringify(data))
      this.#events.push({ stream, version, position: this.#events.length + 1, type, schema, data: kept })
    }
    return Promise.resolve()
  }

  readAll(after: number, limit: number): Promise<readonly StoredEvent[]> {
    return Promise.resolve(this.#events.slice(after, after + limit))
  }
}
