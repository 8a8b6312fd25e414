/** What opens a board in one role; `hash` is null while the role is revoked. */
export interface Grant {
  readonly hash: string | null
  /** Grows with each re-issue, so that an older link never opens the board again. */
  readonly generation: number
}

export interface BoardRecord {
  readonly id: string
  /** Epoch milliseconds. */
  readonly createdAt: number
  readonly grants: Readonly<Record<string, Grant>>
}

/** The part of a board's log after a sequence: a base that replaces everything up to `baseSequence`, then single updates. */
export interface BoardLog {
  readonly base: Uint8Array | null
  readonly baseSequence: number
  readonly updates: readonly Uint8Array[]
  /** Sequence of the last update; 0 for a log that never held one. */
  readonly head: number
}

/** A moment of a board that was kept: by a person, who named it, or by the hour, without a name. */
export interface Version {
  readonly id: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly name: string | null
}

/** Everything that is kept of a board. */
export interface BoardCopy {
  readonly record: BoardRecord
  readonly log: BoardLog
  readonly versions: readonly { readonly version: Version; readonly bytes: Uint8Array }[]
}

/**
 * Where boards are kept. Every write is durable when its promise resolves; a rejected write is a `StoreFailure` and may or
 * may not be there after `recover`.
 */
export interface BoardStore {
  /** Stores a new board with its first update at sequence 1. */
  create(record: BoardRecord, first: Uint8Array): Promise<void>
  find(id: string): Promise<BoardRecord | undefined>
  /** Rejects where another node changed the record since it was `before`. */
  replace(record: BoardRecord, before: BoardRecord): Promise<void>
  /** Appends in order, all or nothing, and resolves to the sequence of the last. The board was read or created before. */
  append(id: string, updates: readonly Uint8Array[]): Promise<number>
  /** Rejects with `DamagedLog` where a record is missing or not what was written. */
  read(id: string, after: number): Promise<BoardLog>
  /** Writes the base and deletes what it replaces, in one write. Does nothing where a later base is there. */
  compact(id: string, upTo: number, base: Uint8Array): Promise<void>
  addVersion(id: string, version: Version, bytes: Uint8Array): Promise<void>
  /** Oldest first. */
  versions(id: string): Promise<readonly Version[]>
  readVersion(id: string, versionId: string): Promise<Uint8Array | undefined>
  dropVersion(id: string, versionId: string): Promise<void>
  /** Puts a whole board in place of whatever is there under its id, in one write. */
  adopt(copy: BoardCopy): Promise<void>
  ids(): AsyncIterable<string>
  /** Proves with a write that the store works, and brings it back to work after a failure. */
  recover(): Promise<void>
  close(): Promise<void>
}

/** The store could not write or read now; trying again later may help. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
  /** There is no room left to write to. */
  readonly isFull: boolean

  constructor(
    message: string,
    { cause, isFull = false }: { readonly cause?: unknown; readonly isFull?: boolean } = {},
  ) {
    super(message, { cause })
    this.isFull = isFull
  }
}

/** What is stored is not what was written. The bytes are left as they are. */
export class DamagedLog extends Error {
  override readonly name = 'DamagedLog'
}
