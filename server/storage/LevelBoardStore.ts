import { ClassicLevel } from 'classic-level'
import {
  type BoardCopy,
  type BoardLog,
  type BoardRecord,
  type BoardStore,
  DamagedLog,
  StoreFailure,
  type Version,
} from './BoardStore.ts'
import { DiskReserve } from './DiskReserve.ts'
import { GroupCommit } from './GroupCommit.ts'
import { inspectLevelLogs, type LogTail } from './inspectLevelLogs.ts'
import { joined } from './joined.ts'
import { recordSchema, versionSchema } from './schemas.ts'
import { seal, sealJson, unseal, unsealJson } from './sealed.ts'

interface Append {
  readonly id: string
  readonly updates: readonly Uint8Array[]
  head: number
}
type Operation = { type: 'put'; key: string; value: Uint8Array } | { type: 'del'; key: string }
type Moment = ReturnType<ClassicLevel['snapshot']>
interface Change {
  readonly operations: readonly Operation[]
  /** Where a board's log ends from then on. */
  readonly end?: { readonly id: string; readonly head: number }
}
type Write = Append | Change

const recordKey = (id: string) => `board!${id}`
const baseKey = (id: string) => `base!${id}`
const logKey = (id: string, sequence: number) => `log!${id}!${String(sequence).padStart(16, '0')}`
const versionKey = (id: string, versionId: string) => `version!${id}!${versionId}`
const momentKey = (id: string, versionId: string) => `moment!${id}!${versionId}`
const PROBE: Operation = { type: 'put', key: 'probe', value: new Uint8Array() }

/** Boards in a LevelDB folder: one process, no service. Every write is fsynced, many writes share one fsync. */
export class LevelBoardStore implements BoardStore {
  readonly #folder: string
  readonly #reserve: DiskReserve
  readonly #writes = new GroupCommit<Write>((writes) => this.#commit(writes), bytesOf)
  /** Where the logs end that were read, made or adopted. Nobody else writes, so only a commit moves one on. */
  readonly #heads = new Map<string, number>()
  #db: ClassicLevel<string, Uint8Array>
  #broken = false
  readonly recover = joined(() => this.#recover())

  private constructor(folder: string, db: ClassicLevel<string, Uint8Array>) {
    this.#folder = folder
    this.#reserve = new DiskReserve(folder)
    this.#db = db
  }

  /** Rejects with `DamagedLog` and touches nothing where the engine would silently drop records that were durable. */
  static async open(folder: string, onTornTail: (tail: LogTail) => void): Promise<LevelBoardStore> {
    for (const tail of await inspectLevelLogs(folder)) onTornTail(tail)
    return new LevelBoardStore(folder, await openLevel(folder))
  }

  async create(record: BoardRecord, first: Uint8Array): Promise<void> {
    const operations: Operation[] = [
      { type: 'put', key: recordKey(record.id), value: sealJson(record) },
      ...logRows(record.id, 0, [first]),
    ]
    await this.#writes.add({ operations, end: { id: record.id, head: 1 } })
  }

  async find(id: string): Promise<BoardRecord | undefined> {
    const bytes = await this.#reading(this.#db.get(recordKey(id)))
    if (bytes) return recordSchema.parse(unsealJson(bytes))
    const orphans = await this.#reading(this.#db.keys({ gte: logKey(id, 0), lt: `log!${id}"`, limit: 1 }).all())
    if (orphans.length > 0) throw new DamagedLog(`board ${id} has a log but no record`)
    return undefined
  }

  async replace(record: BoardRecord): Promise<void> {
    await this.#write([{ type: 'put', key: recordKey(record.id), value: sealJson(record) }])
  }

  async append(id: string, updates: readonly Uint8Array[]): Promise<number> {
    if (!this.#heads.has(id)) throw unread(id)
    const write: Append = { id, updates, head: 0 }
    await this.#writes.add(write)
    return write.head
  }

  async read(id: string, after: number): Promise<BoardLog> {
    const snapshot = this.#db.snapshot()
    try {
      return await this.#readAt(snapshot, id, after)
    } finally {
      await snapshot.close()
    }
  }

  async #readAt(snapshot: Moment, id: string, after: number): Promise<BoardLog> {
    const base = await this.#readBase(id, snapshot)
    const rebased = base !== null && after < base.sequence
    const start = rebased ? base.sequence : after
    const updates: Uint8Array[] = []
    const rows = this.#db.iterator({ gt: logKey(id, start), lt: `log!${id}"`, snapshot })
    for (const [key, value] of await this.#reading(rows.all())) {
      const record = unseal(value)
      const expected = start + updates.length + 1
      if (record?.sequence !== expected || key !== logKey(id, expected))
        throw new DamagedLog(`board ${id}: record ${expected} of its log is missing or damaged`)
      updates.push(record.bytes)
    }
    const head = start + updates.length
    if (head === 0) throw new DamagedLog(`board ${id} has lost its log`)
    if (!this.#heads.has(id)) this.#heads.set(id, head)
    return { base: rebased ? base.bytes : null, baseSequence: start, updates, head }
  }

  async compact(id: string, upTo: number, base: Uint8Array): Promise<void> {
    const previous = (await this.#readBase(id))?.sequence ?? 0
    if (upTo <= previous) return
    const operations: Operation[] = [{ type: 'put', key: baseKey(id), value: seal(upTo, base) }]
    for (let sequence = previous + 1; sequence <= upTo; sequence++)
      operations.push({ type: 'del', key: logKey(id, sequence) })
    await this.#write(operations)
  }

  async addVersion(id: string, version: Version, bytes: Uint8Array): Promise<void> {
    await this.#write([
      { type: 'put', key: versionKey(id, version.id), value: sealJson(version) },
      { type: 'put', key: momentKey(id, version.id), value: seal(0, bytes) },
    ])
  }

  async versions(id: string): Promise<readonly Version[]> {
    const rows = await this.#reading(this.#db.values({ gt: versionKey(id, ''), lt: `version!${id}"` }).all())
    return rows.map((row) => versionSchema.parse(unsealJson(row))).sort((a, b) => a.at - b.at)
  }

  async readVersion(id: string, versionId: string): Promise<Uint8Array | undefined> {
    const row = await this.#reading(this.#db.get(momentKey(id, versionId)))
    if (!row) return undefined
    const moment = unseal(row)
    if (!moment) throw new DamagedLog(`board ${id}: version ${versionId} is damaged`)
    return moment.bytes
  }

  async dropVersion(id: string, versionId: string): Promise<void> {
    await this.#write([
      { type: 'del', key: versionKey(id, versionId) },
      { type: 'del', key: momentKey(id, versionId) },
    ])
  }

  async adopt({ record, log, versions }: BoardCopy): Promise<void> {
    const { id } = record
    const stale = [[recordKey(id)], [baseKey(id)]]
    for (const kind of ['log', 'version', 'moment'])
      stale.push(await this.#reading(this.#db.keys({ gt: `${kind}!${id}!`, lt: `${kind}!${id}"` }).all()))
    const operations: readonly Operation[] = [
      ...stale.flat().map((key) => ({ type: 'del', key }) as const),
      { type: 'put', key: recordKey(id), value: sealJson(record) },
      ...(log.base ? [{ type: 'put', key: baseKey(id), value: seal(log.baseSequence, log.base) } as const] : []),
      ...logRows(id, log.baseSequence, log.updates),
      ...versions.flatMap(({ version, bytes }) => [
        { type: 'put', key: versionKey(id, version.id), value: sealJson(version) } as const,
        { type: 'put', key: momentKey(id, version.id), value: seal(0, bytes) } as const,
      ]),
    ]
    await this.#writes.add({ operations, end: { id, head: log.head } })
  }

  async *ids(): AsyncIterable<string> {
    const keys = this.#db.keys({ gt: 'board!', lt: 'board"' })
    try {
      for (let key = await this.#reading(keys.next()); key; key = await this.#reading(keys.next()))
        yield key.slice('board!'.length)
    } finally {
      await keys.close()
    }
  }

  async close(): Promise<void> {
    await this.#writes.idle()
    await this.#db.close()
  }

  /** After a failed write the engine's log may end in half a record: only a fresh open may write again. */
  async #recover(): Promise<void> {
    if (await this.#reserve.isUsedUp()) throw diskNearlyFull()
    if (this.#broken) {
      await this.#db.close()
      try {
        await inspectLevelLogs(this.#folder)
        this.#db = await openLevel(this.#folder)
        this.#heads.clear()
      } catch (error) {
        throw new StoreFailure('the store cannot be opened again', { cause: error, isFull: isOutOfSpace(error) })
      }
      this.#broken = false
    }
    await this.#write([PROBE])
  }

  #write(operations: readonly Operation[]): Promise<void> {
    return this.#writes.add({ operations })
  }

  async #commit(writes: readonly Write[]): Promise<void> {
    if (this.#broken) throw new StoreFailure('the store failed before')
    if (await this.#reserve.isUsedUp()) throw diskNearlyFull()
    const heads = new Map<string, number>()
    const operations = writes.flatMap((write) => this.#operationsOf(write, heads))
    try {
      const batch = this.#db.batch()
      for (const operation of operations)
        if (operation.type === 'put') batch.put(operation.key, operation.value)
        else batch.del(operation.key)
      await batch.write({ sync: true })
    } catch (error) {
      this.#broken = true
      throw new StoreFailure('the store could not write', { cause: error, isFull: isOutOfSpace(error) })
    }
    for (const [id, head] of heads) this.#heads.set(id, head)
  }

  /** Notes in `heads` where logs end when this is written. */
  #operationsOf(write: Write, heads: Map<string, number>): readonly Operation[] {
    if ('operations' in write) {
      if (write.end) heads.set(write.end.id, write.end.head)
      return write.operations
    }
    const head = heads.get(write.id) ?? this.#heads.get(write.id)
    if (head === undefined) throw unread(write.id)
    write.head = head + write.updates.length
    heads.set(write.id, write.head)
    return logRows(write.id, head, write.updates)
  }

  async #readBase(
    id: string,
    snapshot?: Moment,
  ): Promise<{ readonly sequence: number; readonly bytes: Uint8Array } | null> {
    const value = await this.#reading(this.#db.get(baseKey(id), snapshot ? { snapshot } : {}))
    if (!value) return null
    const base = unseal(value)
    if (!base) throw new DamagedLog(`board ${id}: its snapshot is damaged`)
    return base
  }

  async #reading<Value>(answer: Promise<Value>): Promise<Value> {
    try {
      return await answer
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'LEVEL_CORRUPTION')
        throw new DamagedLog('the store holds damaged blocks', { cause: error })
      throw new StoreFailure('the store could not read', { cause: error })
    }
  }
}

const unread = (id: string) => new StoreFailure(`board ${id} must be read before it is appended to`)

function bytesOf(write: Write): number {
  if ('updates' in write) return write.updates.reduce((sum, { length }) => sum + length, 0)
  return write.operations.reduce((sum, operation) => sum + (operation.type === 'put' ? operation.value.length : 0), 0)
}

const diskNearlyFull = () => new StoreFailure('the disk is nearly full', { isFull: true })

/** LevelDB passes on the words of the system. */
function isOutOfSpace(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return /no space left|disk quota exceeded|file too large/i.test(error.message) || isOutOfSpace(error.cause)
}

function logRows(id: string, after: number, updates: readonly Uint8Array[]): readonly Operation[] {
  return updates.map((update, index) => {
    const sequence = after + index + 1
    return { type: 'put', key: logKey(id, sequence), value: seal(sequence, update) }
  })
}

async function openLevel(folder: string): Promise<ClassicLevel<string, Uint8Array>> {
  const db = new ClassicLevel<string, Uint8Array>(folder, { valueEncoding: 'view' })
  await db.open()
  return db
}
