import type * as Y from 'yjs'
import type { BoardRecord } from '../storage/BoardStore.ts'
import type { History } from './History.ts'
import { recordOf } from './pieces.ts'
import type { RoomReport } from './RoomReport.ts'

/** Keeps a version of a board that is being edited, each time the last one, or the board itself, is an hour old. */
export class HourlyVersions {
  readonly #history: History
  readonly #board: Pick<BoardRecord, 'id' | 'createdAt'>
  readonly #doc: Y.Doc
  readonly #report: RoomReport
  readonly #everyMs: number
  #dueAt = 0

  constructor(
    history: History,
    board: Pick<BoardRecord, 'id' | 'createdAt'>,
    doc: Y.Doc,
    report: RoomReport,
    everyMs: number,
  ) {
    this.#history = history
    this.#board = board
    this.#doc = doc
    this.#report = report
    this.#everyMs = everyMs
  }

  /** Before an edit: null, or where a version may be due, resolves when the document as it is now has been written out. */
  beforeEdit(): Promise<void> | null {
    const now = Date.now()
    return now < this.#dueAt ? null : this.#keepIfDue(now).catch((error) => this.#fail(error))
  }

  /** What an earlier visit or another node kept is in the store. */
  async #keepIfDue(now: number): Promise<void> {
    const { id, createdAt } = this.#board
    const last = (await this.#history.list(id)).at(-1)
    this.#dueAt = (last?.at ?? createdAt) + this.#everyMs
    if (now < this.#dueAt) return
    this.#dueAt = now + this.#everyMs
    const record = await recordOf(this.#doc)
    this.#history.add(id, record, null).catch((error) => this.#fail(error))
  }

  #fail(error: unknown): void {
    this.#dueAt = 0
    this.#report.storeFailed(this.#board.id, error)
  }
}
