import type * as Y from 'yjs'
import type { History } from './History.ts'
import type { RoomReport } from './RoomReport.ts'

/** Keeps a version of a board that is being edited, each time the last one is an hour old. */
export class HourlyVersions {
  readonly #history: History
  readonly #boardId: string
  readonly #doc: Y.Doc
  readonly #report: RoomReport
  readonly #everyMs: number
  #dueAt: number | null = null
  #busy = false

  constructor(history: History, boardId: string, doc: Y.Doc, report: RoomReport, everyMs: number) {
    this.#history = history
    this.#boardId = boardId
    this.#doc = doc
    this.#report = report
    this.#everyMs = everyMs
  }

  /** The board was edited. */
  edited(): void {
    const now = Date.now()
    if (this.#busy || (this.#dueAt !== null && now < this.#dueAt)) return
    this.#busy = true
    this.#keepIfDue(now)
      .catch((error) => this.#report.storeFailed(this.#boardId, error))
      .finally(() => {
        this.#busy = false
      })
  }

  /** Another node may have kept one meanwhile; a board's first hour begins with its first edit. */
  async #keepIfDue(now: number): Promise<void> {
    const last = (await this.#history.list(this.#boardId)).at(-1)?.at
    this.#dueAt = last === undefined ? (this.#dueAt ?? now + this.#everyMs) : last + this.#everyMs
    if (now < this.#dueAt) return
    await this.#history.keep(this.#boardId, this.#doc, null)
    this.#dueAt = now + this.#everyMs
  }
}
