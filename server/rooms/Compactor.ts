import type * as Y from 'yjs'
import type { BoardStore } from '../storage/BoardStore.ts'
import { recordOf } from './pieces.ts'
import type { RoomReport } from './RoomReport.ts'

interface Compacted {
  readonly id: string
  readonly doc: Y.Doc
  readonly applied: number
}

const MIN_TAIL_BYTES = 256 * 1024
const MAX_TAIL_UPDATES = 2_000
const WORTH_IT_ON_UNLOAD = 100

/** Replaces a long log by the document it makes, seldom enough that writing it costs less than the updates did. */
export class Compactor {
  readonly #store: BoardStore
  readonly #room: Compacted
  readonly #report: RoomReport
  #tailUpdates = 0
  #tailBytes = 0
  #baseBytes = 0
  #isGivenUp = false
  #running: Promise<void> | null = null

  constructor(store: BoardStore, room: Compacted, report: RoomReport) {
    this.#store = store
    this.#room = room
    this.#report = report
  }

  /** The log grew by these. */
  follow(updates: Iterable<Uint8Array>): void {
    for (const { length } of updates) {
      this.#tailUpdates++
      this.#tailBytes += length
    }
    const due = this.#tailUpdates > MAX_TAIL_UPDATES || this.#tailBytes > Math.max(MIN_TAIL_BYTES, this.#baseBytes / 2)
    if (due) this.#running ??= this.#compact()
  }

  /** The document can no longer be trusted. */
  giveUp(): void {
    this.#isGivenUp = true
  }

  /** Before the room goes: makes the next load quick. */
  async finish(): Promise<void> {
    await this.#running
    if (this.#tailUpdates > WORTH_IT_ON_UNLOAD) await this.#compact()
  }

  async #compact(): Promise<void> {
    const { id, doc, applied } = this.#room
    this.#tailUpdates = 0
    this.#tailBytes = 0
    try {
      const base = await recordOf(doc)
      this.#baseBytes = base.length
      if (!this.#isGivenUp) await this.#store.compact(id, applied, base)
    } catch (error) {
      this.#report.storeFailed(id, error)
    }
    this.#running = null
  }
}
