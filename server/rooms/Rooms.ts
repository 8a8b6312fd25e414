import { randomUUID } from 'node:crypto'
import type * as Y from 'yjs'
import type { Limits } from '../access/limits.ts'
import type { ClusterBus } from '../cluster/ClusterBus.ts'
import { type BoardRecord, type BoardStore, DamagedLog, type Version } from '../storage/BoardStore.ts'
import { History } from './History.ts'
import { HourlyVersions } from './HourlyVersions.ts'
import { loadDocument } from './loadDocument.ts'
import { NodeLink } from './NodeLink.ts'
import { OneByOne } from './OneByOne.ts'
import { Room } from './Room.ts'
import type { RoomReport } from './RoomReport.ts'
import type { RoomSetup } from './RoomSetup.ts'

export interface RoomsSetup {
  readonly store: BoardStore
  readonly limits: Limits
  readonly report: RoomReport
  readonly bus: ClusterBus
  /** Brings an older document up to date, in place. */
  readonly migrate: (doc: Y.Doc) => void
  /** How long a room stays loaded after the last one left. */
  readonly graceMs: number
  /** How often a board that is being edited gets a version by itself. */
  readonly versionEveryMs: number
}

interface Entry {
  readonly room: Promise<Room>
  holders: number
  grace: NodeJS.Timeout | null
  closing: Promise<void> | null
}

const KEEP_ALIVE_MS = 15_000
const ASK_BUS_MS = 500

/** The rooms that are loaded: one for each board, while somebody is in it and a little longer. */
export class Rooms {
  readonly history: History
  readonly #setup: RoomsSetup
  readonly #node = randomUUID()
  readonly #entries = new Map<string, Entry>()
  readonly #loaded = new Map<Room, NodeLink>()
  /** Whatever reads a board's record to act on it, or changes it. */
  readonly #grants = new OneByOne()
  readonly #keepAlive = setInterval(() => this.#keepAllAlive(), KEEP_ALIVE_MS)
  #poll: NodeJS.Timeout | null = null
  #polledAt = performance.now()

  constructor(setup: RoomsSetup) {
    this.#setup = setup
    this.history = new History(setup.store, Date.now)
    this.#pollLater()
  }

  get loaded(): Iterable<Room> {
    return this.#loaded.keys()
  }

  /** The board's room, loaded where needed; stays until `exit`. Rejects with `DamagedLog` or `StoreFailure`. */
  async enter(id: string): Promise<Room> {
    for (let entry = this.#entries.get(id); entry?.closing; entry = this.#entries.get(id)) await entry.closing
    const entry = this.#entries.get(id) ?? this.#open(id)
    entry.holders++
    if (entry.grace) clearTimeout(entry.grace)
    entry.grace = null
    return entry.room
  }

  exit(room: Room): void {
    const entry = this.#entries.get(room.id)
    if (!entry || !this.#loaded.has(room) || --entry.holders > 0) return
    entry.grace = setTimeout(() => {
      entry.closing = this.#close(room)
    }, this.#setup.graceMs)
  }

  /** Lets `look` see a board as it is now. */
  async read<Seen>(id: string, look: (doc: Y.Doc) => Seen | Promise<Seen>): Promise<Seen> {
    const room = await this.enter(id)
    try {
      return await look(room.doc)
    } finally {
      this.exit(room)
    }
  }

  /** Changes a board as one edit of everybody's; what was there before is kept as a version, which is returned. */
  async rewrite(id: string, change: (doc: Y.Doc) => void): Promise<Version> {
    const room = await this.enter(id)
    try {
      const before = await this.history.keep(id, room.doc, 'Before restoring')
      await room.rewrite(change)
      return before
    } finally {
      this.exit(room)
    }
  }

  /**
   * Stores new grants of a board and applies them to everybody who is connected. `change` gets the record as it is when its
   * turn comes, so it must find out then who may; where it throws, nothing changes.
   */
  regrant(id: string, change: (record: BoardRecord | undefined) => BoardRecord): Promise<BoardRecord> {
    const { store, bus } = this.#setup
    return this.#grants.run(id, async () => {
      const before = await store.find(id)
      const record = change(before)
      await store.replace(record, before ?? record)
      for (const room of this.#loaded.keys()) if (room.id === id) room.regrant(record)
      new NodeLink(bus, this.#node, id).showRegrant()
      return record
    })
  }

  /** Flushes, sends everybody away to come back to the next server, and unloads. */
  async close(): Promise<void> {
    clearInterval(this.#keepAlive)
    if (this.#poll) clearTimeout(this.#poll)
    for (const { grace } of this.#entries.values()) if (grace) clearTimeout(grace)
    const rooms = [...this.#loaded.keys()]
    await Promise.all(rooms.map((room) => room.journal.settled()))
    for (const room of rooms) room.sendAway()
    await Promise.all(rooms.map((room) => this.#close(room)))
  }

  #open(id: string): Entry {
    const entry: Entry = { room: this.#load(id), holders: 0, grace: null, closing: null }
    this.#entries.set(id, entry)
    entry.room.catch(() => this.#entries.delete(id))
    return entry
  }

  async #load(id: string): Promise<Room> {
    const { store, report, migrate } = this.#setup
    try {
      const stored = await store.read(id, 0)
      let isWhole = true
      const doc = await loadDocument(stored, (sequence) => {
        isWhole = false
        report.unappliable(id, sequence)
      })
      const head = await this.#migrate(id, doc, migrate, stored.head)
      const bytes = [stored.base ?? [], ...stored.updates].reduce((sum, { length }) => sum + length, 0)
      const readFrom = isWhole && head === stored.head ? stored : null
      const room = await this.#grants.run(id, () => this.#furnish(id, { doc, head, bytes, readFrom }))
      room.compactor.follow(stored.updates)
      return room
    } catch (error) {
      if (error instanceof DamagedLog) report.damaged(id, error)
      throw error
    }
  }

  /** Between reading the grants and being found among the loaded, nothing may change them. */
  async #furnish(id: string, loaded: Pick<RoomSetup, 'doc' | 'head' | 'bytes' | 'readFrom'>): Promise<Room> {
    const { store, limits, report, bus, versionEveryMs } = this.#setup
    const record = await store.find(id)
    if (!record) throw new DamagedLog(`board ${id} has no record`)
    const link = new NodeLink(bus, this.#node, id)
    const versions = new HourlyVersions(this.history, record, loaded.doc, report, versionEveryMs)
    const room: Room = new Room({
      ...loaded,
      ...{ record, store, limits, report, versions, neighbours: link },
      onSpoilt: () => this.#spoil(room),
    })
    this.#loaded.set(room, link)
    link.open(
      room,
      () => this.#refreshRecord(room),
      () => this.#catchUp(room),
    )
    return room
  }

  /** A migration is an edit: in the log before anybody sees it. */
  async #migrate(id: string, doc: Y.Doc, migrate: (doc: Y.Doc) => void, head: number): Promise<number> {
    const updates: Uint8Array[] = []
    const keep = (update: Uint8Array) => updates.push(update)
    doc.on('update', keep)
    migrate(doc)
    doc.off('update', keep)
    if (updates.length === 0) return head
    const migrated = await this.#setup.store.append(id, updates)
    return migrated === head + updates.length ? migrated : head
  }

  async #close(room: Room): Promise<void> {
    await room.journal.settled()
    await room.compactor.finish()
    this.#forget(room)
  }

  /** What is on its way to the store must be there before the room is loaded anew. */
  #spoil(room: Room): void {
    const entry = this.#entries.get(room.id)
    if (!entry || !this.#loaded.has(room)) return
    room.compactor.giveUp()
    room.journal.close()
    room.sendAway()
    entry.closing ??= room.journal.settled().then(() => this.#forget(room))
  }

  #forget(room: Room): void {
    const link = this.#loaded.get(room)
    if (!link) return
    link.close()
    this.#loaded.delete(room)
    this.#entries.delete(room.id)
    room.close()
  }

  #catchUp(room: Room): void {
    room.journal.catchUp().catch((error) => this.#setup.report.storeFailed(room.id, error))
    this.#refreshRecord(room)
  }

  #refreshRecord(room: Room): void {
    const { store, report } = this.#setup
    const refresh = async () => {
      const record = await store.find(room.id)
      if (record) room.regrant(record)
    }
    this.#grants.run(room.id, refresh).catch((error) => report.storeFailed(room.id, error))
  }

  #keepAllAlive(): void {
    for (const [room, link] of this.#loaded) {
      for (const member of room.members) member.keepAlive()
      link.refresh(room)
    }
  }

  /** Looks often at how often the bus wants it: one that was cut off wants it sooner. */
  #pollLater(): void {
    const { pollMs } = this.#setup.bus
    if (pollMs === null) return
    this.#poll = setTimeout(() => this.#pollIfDue(), Math.min(pollMs, ASK_BUS_MS))
  }

  #pollIfDue(): void {
    const now = performance.now()
    if (now - this.#polledAt >= (this.#setup.bus.pollMs ?? 0)) {
      this.#polledAt = now
      for (const room of this.#loaded.keys()) this.#catchUp(room)
    }
    this.#pollLater()
  }
}
