import { crc32 } from 'node:zlib'
import pg from 'pg'
import {
  type BoardCopy,
  type BoardLog,
  type BoardRecord,
  type BoardStore,
  DamagedLog,
  StoreFailure,
  type Version,
} from './BoardStore.ts'
import { GroupCommit } from './GroupCommit.ts'
import { joined } from './joined.ts'
import { POSTGRES_SCHEMA } from './postgresSchema.ts'
import { grantsSchema } from './schemas.ts'

interface Append {
  readonly id: string
  readonly updates: readonly Uint8Array[]
  head: number
}
interface Row {
  readonly kind: 'base' | 'head' | 'update'
  readonly sequence: string
  readonly crc: string | null
  readonly bytes: Buffer | null
}

/** All updates of a group in one statement, so in one commit: each board's sequence is assigned under its row lock. */
const APPEND = `
  WITH asked AS (SELECT * FROM unnest($1::text[], $2::int[]) AS a(id, count)),
  locked AS (SELECT b.id FROM wallstorm_boards b JOIN asked USING (id) ORDER BY b.id FOR UPDATE OF b),
  grown AS (
    UPDATE wallstorm_boards b SET head = b.head + a.count FROM asked a JOIN locked USING (id) WHERE b.id = a.id
    RETURNING b.id, b.head, a.count
  ),
  written AS (
    INSERT INTO wallstorm_log (board, sequence, crc, bytes)
    SELECT g.id, g.head - g.count + u.place, u.crc, u.bytes
    FROM unnest($3::text[], $4::int[], $5::bigint[], $6::bytea[]) AS u(id, place, crc, bytes) JOIN grown g USING (id)
  )
  SELECT id, head FROM grown`

/** One statement, so that base, log and head are of one moment. */
const READ = `
  WITH base AS (SELECT sequence, crc, bytes FROM wallstorm_bases WHERE board = $1 AND sequence > $2)
  SELECT 'head' AS kind, head AS sequence, NULL::bigint AS crc, NULL::bytea AS bytes FROM wallstorm_boards WHERE id = $1
  UNION ALL SELECT 'base', sequence, crc, bytes FROM base
  UNION ALL SELECT 'update', sequence, crc, bytes FROM wallstorm_log
    WHERE board = $1 AND sequence > GREATEST($2, COALESCE((SELECT sequence FROM base), 0))
  ORDER BY kind, sequence`

const COMPACT = `
  WITH based AS (
    INSERT INTO wallstorm_bases (board, sequence, crc, bytes) VALUES ($1, $2, $3, $4)
    ON CONFLICT (board) DO UPDATE SET sequence = EXCLUDED.sequence, crc = EXCLUDED.crc, bytes = EXCLUDED.bytes
    WHERE wallstorm_bases.sequence < EXCLUDED.sequence
  )
  DELETE FROM wallstorm_log WHERE board = $1 AND sequence <= $2`

/** A database that falls silent must not hold a wall for ever; what a timed-out write did is found out by reading. */
const QUERY_MS = 15_000
/** SQLSTATE of a server without room. */
const DISK_FULL = '53100'

const PROBE = `INSERT INTO wallstorm_probe (id, at) VALUES (true, now()) ON CONFLICT (id) DO UPDATE SET at = EXCLUDED.at`

const ADD_VERSION = 'INSERT INTO wallstorm_versions (board, id, at, name, crc, bytes) VALUES ($1, $2, $3, $4, $5, $6)'

/** Boards in Postgres, which is the log that all nodes share. A write has resolved when its COMMIT has. */
export class PostgresBoardStore implements BoardStore {
  readonly #pool: pg.Pool
  readonly #appends = new GroupCommit<Append>(
    (appends) => this.#commit(appends),
    ({ updates }) => updates.reduce((sum, { length }) => sum + length, 0),
  )

  /** Every proof writes the same row: many at once would hold all connections while they wait for each other. */
  readonly recover = joined(async () => {
    await this.#query(PROBE, [])
  })

  private constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Connects and makes the tables where they are missing. */
  static async open(url: string): Promise<PostgresBoardStore> {
    const pool = new pg.Pool({
      connectionString: url,
      max: 8,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: QUERY_MS,
      options: `-c synchronous_commit=on -c statement_timeout=${QUERY_MS}`,
    })
    // A broken connection fails what was asked of it; nobody else needs to hear.
    pool.on('error', () => {})
    pool.on('connect', (client) => client.on('error', () => {}))
    await pool.query(POSTGRES_SCHEMA)
    return new PostgresBoardStore(pool)
  }

  async create(record: BoardRecord, first: Uint8Array): Promise<void> {
    const { id, createdAt, grants } = record
    await this.#query(
      `WITH board AS (INSERT INTO wallstorm_boards (id, created_at, grants, head) VALUES ($1, $2, $3, 1) RETURNING id)
       INSERT INTO wallstorm_log (board, sequence, crc, bytes) SELECT id, 1, $4, $5 FROM board`,
      [id, createdAt, JSON.stringify(grants), crc32(first), Buffer.from(first)],
    )
  }

  async find(id: string): Promise<BoardRecord | undefined> {
    const [row] = await this.#query('SELECT created_at, grants FROM wallstorm_boards WHERE id = $1', [id])
    return row && { id, createdAt: Number(row.created_at), grants: grantsSchema.parse(row.grants) }
  }

  async replace({ id, grants }: BoardRecord, before: BoardRecord): Promise<void> {
    const replaced = await this.#query(
      'UPDATE wallstorm_boards SET grants = $2 WHERE id = $1 AND grants = $3 RETURNING id',
      [id, JSON.stringify(grants), JSON.stringify(before.grants)],
    )
    if (replaced.length === 0) throw new StoreFailure(`board ${id}: its grants are not what they were`)
  }

  async append(id: string, updates: readonly Uint8Array[]): Promise<number> {
    const append: Append = { id, updates, head: 0 }
    await this.#appends.add(append)
    return append.head
  }

  async read(id: string, after: number): Promise<BoardLog> {
    const rows: readonly Row[] = await this.#query(READ, [id, after])
    const head = Number(rows.find(({ kind }) => kind === 'head')?.sequence ?? 0)
    const base = rows.find(({ kind }) => kind === 'base')
    const baseSequence = base ? Number(base.sequence) : after
    const updates = rows.filter(({ kind }) => kind === 'update')
    const isWhole = updates.every(({ sequence }, index) => Number(sequence) === baseSequence + index + 1)
    if (!isWhole || baseSequence + updates.length !== Math.max(head, after) || head === 0)
      throw new DamagedLog(`board ${id}: its log in the database is not whole`)
    return {
      base: base ? checked(id, base) : null,
      baseSequence,
      updates: updates.map((row) => checked(id, row)),
      head,
    }
  }

  async compact(id: string, upTo: number, base: Uint8Array): Promise<void> {
    await this.#query(COMPACT, [id, upTo, crc32(base), Buffer.from(base)])
  }

  async addVersion(id: string, version: Version, bytes: Uint8Array): Promise<void> {
    await this.#query(ADD_VERSION, [id, version.id, version.at, version.name, crc32(bytes), Buffer.from(bytes)])
  }

  async versions(id: string): Promise<readonly Version[]> {
    const rows = await this.#query('SELECT id, at, name FROM wallstorm_versions WHERE board = $1 ORDER BY at', [id])
    return rows.map((row) => ({ id: row.id, at: Number(row.at), name: row.name }))
  }

  async readVersion(id: string, versionId: string): Promise<Uint8Array | undefined> {
    const [row] = await this.#query(
      `SELECT id AS sequence, crc, bytes FROM wallstorm_versions WHERE board = $1 AND id = $2`,
      [id, versionId],
    )
    return row && checked(id, row)
  }

  async dropVersion(id: string, versionId: string): Promise<void> {
    await this.#query('DELETE FROM wallstorm_versions WHERE board = $1 AND id = $2', [id, versionId])
  }

  async adopt({ record, log, versions }: BoardCopy): Promise<void> {
    const { id, createdAt, grants } = record
    await this.#inTransaction(async (query) => {
      await query('DELETE FROM wallstorm_boards WHERE id = $1', [id])
      await query('INSERT INTO wallstorm_boards (id, created_at, grants, head) VALUES ($1, $2, $3, $4)', [
        ...[id, createdAt, JSON.stringify(grants), log.head],
      ])
      if (log.base) await query(COMPACT, [id, log.baseSequence, crc32(log.base), Buffer.from(log.base)])
      for (const [index, update] of log.updates.entries())
        await query('INSERT INTO wallstorm_log (board, sequence, crc, bytes) VALUES ($1, $2, $3, $4)', [
          ...[id, log.baseSequence + index + 1, crc32(update), Buffer.from(update)],
        ])
      for (const { version, bytes } of versions)
        await query(ADD_VERSION, [id, version.id, version.at, version.name, crc32(bytes), Buffer.from(bytes)])
    })
  }

  async *ids(): AsyncIterable<string> {
    for (const { id } of await this.#query('SELECT id FROM wallstorm_boards ORDER BY id', [])) yield String(id)
  }

  async close(): Promise<void> {
    await this.#appends.idle()
    await this.#pool.end()
  }

  async #commit(appends: readonly Append[]): Promise<void> {
    const counts = new Map<string, number>()
    const places = appends.map(({ id, updates }) => {
      const before = counts.get(id) ?? 0
      counts.set(id, before + updates.length)
      return before
    })
    const updates = appends.flatMap(({ id, updates: own }, index) =>
      own.map((update, offset) => ({ id, update, place: (places[index] ?? 0) + offset + 1 })),
    )
    const rows = await this.#query(APPEND, [
      [...counts.keys()],
      [...counts.values()],
      updates.map(({ id }) => id),
      updates.map(({ place }) => place),
      updates.map(({ update }) => crc32(update)),
      updates.map(({ update }) => Buffer.from(update)),
    ])
    const heads = new Map(rows.map(({ id, head }) => [String(id), Number(head)]))
    for (const [index, append] of appends.entries()) {
      const head = heads.get(append.id)
      if (head === undefined) throw new StoreFailure(`there is no board ${append.id}`)
      append.head = head - (counts.get(append.id) ?? 0) + (places[index] ?? 0) + append.updates.length
    }
  }

  async #inTransaction(work: (query: (text: string, values: unknown[]) => Promise<unknown>) => Promise<void>) {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw failureOf(error)
    })
    try {
      await client.query('BEGIN')
      await work((text, values) => client.query(text, values))
      await client.query('COMMIT')
      client.release()
    } catch (error) {
      client.release(true)
      throw failureOf(error)
    }
  }

  async #query(text: string, values: readonly unknown[]) {
    try {
      return (await this.#pool.query(text, [...values])).rows
    } catch (error) {
      throw failureOf(error)
    }
  }
}

function failureOf(cause: unknown): StoreFailure {
  const isFull = cause instanceof Error && 'code' in cause && cause.code === DISK_FULL
  return new StoreFailure('the database could not do it', { cause, isFull })
}

function checked(id: string, { sequence, crc, bytes }: Row): Uint8Array {
  if (!bytes || crc32(bytes) !== Number(crc)) throw new DamagedLog(`board ${id}: record ${sequence} is damaged`)
  return bytes
}
