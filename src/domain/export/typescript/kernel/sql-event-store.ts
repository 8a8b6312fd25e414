import { type EventRecord, type EventStore, type StoredEvent, staleStream } from './event-store.ts'

/** What is needed of a PostgreSQL driver; a `Pool` or a `Client` of `pg` is one as it is. */
export interface SqlClient {
  query(text: string, values: readonly unknown[]): Promise<{ readonly rows: readonly object[] }>
}

const UNIQUE_VIOLATION = '23505'

const COLUMNS = 'stream, version, position::text as position, type, schema_version as schema, data::text as data'

/**
 * One statement stores all events or none. It looks for the version before them, so that no gap can come to be; the unique
 * key refuses the version itself. The lock lets one writer at a time number its events, so that whoever reads on from a
 * position misses none that is committed later.
 */
const APPEND = `
with turn as materialized (select pg_advisory_xact_lock(hashtext('events')))
insert into events (stream, version, type, schema_version, data)
select $1::text, $2::integer + item.place, item.type, item.schema, item.data::json
from turn, unnest($3::text[], $4::integer[], $5::text[]) with ordinality as item (type, schema, data, place)
where $2::integer = 0 or exists (select 1 from events where stream = $1::text and version = $2::integer)
order by item.place
returning version`

/** Keeps the events in the table of `infrastructure/event-store.sql`. */
export class SqlEventStore implements EventStore {
  readonly #sql: SqlClient

  constructor(sql: SqlClient) {
    this.#sql = sql
  }

  async read(stream: string): Promise<readonly StoredEvent[]> {
    const { rows } = await this.#sql.query(`select ${COLUMNS} from events where stream = $1 order by events.version`, [
      stream,
    ])
    return rows.map(storedEvent)
  }

  async append(stream: string, expectedVersion: number, events: readonly EventRecord[]): Promise<void> {
    if (events.length === 0) return
    const columns = [
      events.map(({ type }) => type),
      events.map(({ schema }) => schema),
      events.map(({ data }) => JSON.stringify(data)),
    ]
    try {
      const { rows } = await this.#sql.query(APPEND, [stream, expectedVersion, ...columns])
      if (rows.length === 0) throw staleStream(stream)
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION
      throw isTaken ? staleStream(stream) : error
    }
  }

  async readAll(after: number, limit: number): Promise<readonly StoredEvent[]> {
    const text = `select ${COLUMNS} from events where position > $1 order by events.position limit $2`
    const { rows } = await this.#sql.query(text, [after, limit])
    return rows.map(storedEvent)
  }
}

/** A row as `COLUMNS` selects it. */
function storedEvent(row: object): StoredEvent {
  const { stream, version, position, type, schema, data } = row as Record<keyof StoredEvent, string | number>
  return {
    stream: String(stream),
    version: Number(version),
    position: Number(position),
    type: String(type),
    schema: Number(schema),
    data: JSON.parse(String(data)),
  }
}
