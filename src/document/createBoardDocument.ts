import * as Y from 'yjs'
import type { Board, Id } from '../domain/board/Board.ts'
import { decide } from '../domain/board/decide.ts'
import type { Operation } from '../domain/board/operations.ts'
import type { Plan, Refusal } from '../domain/board/plan.ts'
import type { BoardChange, BoardDocument, Oddity } from './BoardDocument.ts'
import { boardRoots, isFields } from './boardRoots.ts'
import { SCHEMA_VERSION } from './migrations/MIGRATIONS.ts'
import { schemaVersionOf } from './migrations/migrate.ts'
import { Projection } from './Projection.ts'
import { observeTouched, type Touched } from './touched.ts'
import { UndoHistory } from './UndoHistory.ts'
import { writeChange } from './writeChange.ts'

/** The façade over a document, which stays the caller's to destroy. */
export function createBoardDocument(doc: Y.Doc = new Y.Doc()): BoardDocument {
  return new LiveDocument(doc)
}

class LiveDocument implements BoardDocument {
  readonly doc: Y.Doc
  version = 0
  #viewOnly = false
  /** The text being typed in, if the last edit was of one. */
  #typingIn: string | undefined
  readonly #history: UndoHistory
  readonly #projection: Projection
  readonly #listeners = new Set<(change: BoardChange) => void>()
  readonly #unobserve: () => void

  constructor(doc: Y.Doc) {
    this.doc = doc
    // Before the observer, so that listeners find `canUndo` up to date.
    this.#history = new UndoHistory(doc, this)
    this.#projection = new Projection(doc)
    this.#unobserve = observeTouched(doc, (touched, transaction) => this.#follow(touched, transaction.local))
  }

  get board(): Board {
    return this.#projection.board
  }

  get canUndo(): boolean {
    return !this.#viewOnly && this.#history.canUndo
  }

  get canRedo(): boolean {
    return !this.#viewOnly && this.#history.canRedo
  }

  oddities(): readonly Oddity[] {
    return this.#projection.oddities()
  }

  apply(operation: Operation): Plan | Refusal {
    const plan = this.#refusal() ?? decide(this.board, operation)
    if (!plan.ok || plan.changes.length === 0) return plan
    const typingIn = textEditedBy(operation)
    if (typingIn === undefined || typingIn !== this.#typingIn) this.endUndoStep()
    this.#typingIn = typingIn
    this.doc.transact(() => {
      for (const change of plan.changes) writeChange(this.doc, change)
    }, this)
    return plan
  }

  textOf(id: Id): Y.Text | undefined {
    const { notes, frames } = boardRoots(this.doc)
    if (this.board.notes.has(id)) return textIn(notes.get(id), 'text')
    return this.board.frames.has(id) ? textIn(frames.get(id), 'name') : undefined
  }

  undo(): boolean {
    this.endUndoStep()
    return this.canUndo && this.#history.undo()
  }

  redo(): boolean {
    this.endUndoStep()
    return this.canRedo && this.#history.redo()
  }

  endUndoStep(): void {
    this.#typingIn = undefined
    this.#history.endStep()
  }

  setViewOnly(viewOnly: boolean): void {
    this.#viewOnly = viewOnly
  }

  subscribe(listener: (change: BoardChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  destroy(): void {
    this.#unobserve()
    this.#history.destroy()
    this.#listeners.clear()
  }

  #refusal(): Refusal | undefined {
    if (this.#viewOnly) return { ok: false, code: 'view-only', message: VIEW_ONLY }
    if (schemaVersionOf(this.doc) > SCHEMA_VERSION) return { ok: false, code: 'outdated-page', message: OUTDATED }
    return undefined
  }

  #follow(touched: Touched, local: boolean): void {
    if (local) this.#history.follow(touched, this.board)
    const projected = this.#projection.update(touched)
    this.version++
    const change: BoardChange = { ...projected, local }
    for (const listener of [...this.#listeners]) listener(change)
  }
}

const VIEW_ONLY = 'This wall can only be looked at here. To change it, open it with an edit link.'
const OUTDATED = 'This wall was opened with a newer Wallstorm. Reload the page to go on.'

function textEditedBy(operation: Operation): string | undefined {
  if (operation.type === 'edit-text' || operation.type === 'rename-frame') return operation.id
  return operation.type === 'set-title' ? operation.type : undefined
}

function textIn(fields: unknown, key: string): Y.Text | undefined {
  const text = isFields(fields) ? fields.get(key) : undefined
  return text instanceof Y.Text ? text : undefined
}
