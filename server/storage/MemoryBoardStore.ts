import type { BoardCopy, BoardLog, BoardRecord, BoardStore, Version } from './BoardStore.ts'

interface Kept {
  record: BoardRecord
  base: Uint8Array | null
  baseSequence: number
  updates: Uint8Array[]
  readonly versions: Map<string, { readonly version: Version; readonly bytes: Uint8Array }>
}

/** Boards that live as long as the process: for tests and as the plainest reading of the port. */
export class MemoryBoardStore implements BoardStore {
  readonly #boards = new Map<string, Kept>()

  async create(record: BoardRecord, first: Uint8Array): Promise<void> {
    this.#boards.set(record.id, {
      record,
      base: null,
      baseSequence: 0,
      updates: [first.slice()],
      versions: new Map(),
    })
  }

  async find(id: string): Promise<BoardRecord | undefined> {
    return this.#boards.get(id)?.record
  }

  async replace(record: BoardRecord): Promise<void> {
    this.#get(record.id).record = record
  }

  async append(id: string, updates: readonly Uint8Array[]): Promise<number> {
    const kept = this.#get(id)
    for (const update of updates) kept.updates.push(update.slice())
    return kept.baseSequence + kept.updates.length
  }

  async read(id: string, after: number): Promise<BoardLog> {
    const { base, baseSequence, updates } = this.#get(id)
    const rebased = after < baseSequence
    return {
      base: rebased ? base : null,
      baseSequence: rebased ? baseSequence : after,
      updates: updates.slice(rebased ? 0 : after - baseSequence),
      head: baseSequence + updates.length,
    }
  }

  async compact(id: string, upTo: number, base: Uint8Array): Promise<void> {
    const kept = this.#get(id)
    if (upTo <= kept.baseSequence) return
    kept.updates = kept.updates.slice(upTo - kept.baseSequence)
    kept.base = base.slice()
    kept.baseSequence = upTo
  }

  async addVersion(id: string, version: Version, bytes: Uint8Array): Promise<void> {
    this.#get(id).versions.set(version.id, { version, bytes: bytes.slice() })
  }

  async versions(id: string): Promise<readonly Version[]> {
    return [...this.#get(id).versions.values()].map(({ version }) => version).sort((a, b) => a.at - b.at)
  }

  async readVersion(id: string, versionId: string): Promise<Uint8Array | undefined> {
    return this.#get(id).versions.get(versionId)?.bytes
  }

  async dropVersion(id: string, versionId: string): Promise<void> {
    this.#get(id).versions.delete(versionId)
  }

  async adopt({ record, log, versions }: BoardCopy): Promise<void> {
    const { base, baseSequence, updates } = log
    this.#boards.set(record.id, {
      record,
      base,
      baseSequence,
      updates: [...updates],
      versions: new Map(versions.map((kept) => [kept.version.id, kept])),
    })
  }

  async *ids(): AsyncIterable<string> {
    yield* this.#boards.keys()
  }

  async recover(): Promise<void> {}

  async close(): Promise<void> {}

  #get(id: string): Kept {
    const kept = this.#boards.get(id)
    if (!kept) throw new Error(`no board ${id}`)
    return kept
  }
}
