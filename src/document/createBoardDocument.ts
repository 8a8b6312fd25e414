import * as Y from 'yjs'
import type { Board, Id } from '../domain/board/Board.ts'
import { decide } from '../domain/board/decide.ts'
import { nameOf } from '../domain/board/nameOf.ts'
import type { Operation } from '../domain/board/operations.ts'
import type { Plan, Refusal } from '../domain/board/plan.ts'
import type { BoardChange, BoardDocument, Oddity } from './BoardDocument.ts'
import { boardRoots, isFields } from './boardRoots.ts'
import { FormerNames } from './FormerNames.ts'
import { LateSpace } from './LateSpace.ts'
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
  /** Why this document can only be looked at; undefined where it can be edited. */
  #viewOnly: string | undefined
  /** What the last edit went on with, if an edit like it may go on. */
  #run: string | undefined
  /** What the last step made, where making was all it did. */
  #made: ReadonlySet<Id> = new Set()
  readonly #history: UndoHistory
  readonly #lateSpace: LateSpace
  readonly #formerNames = new FormerNames()
  /** While a step is taken back or done again: the names before it of what it touches. */
  #stepping: Map<Id, string> | undefined
  readonly #projection: Projection
  readonly #listeners = new Set<(change: BoardChange) => void>()
  readonly #unobserve: () => void

  constructor(doc: Y.Doc) {
    this.doc = doc
    // Before the observer, so that listeners find `canUndo` up to date.
    this.#history = new UndoHistory(doc, this)
    this.#projection = new Projection(doc)
    this.#lateSpace = new LateSpace(doc, this.#projection.board)
    this.#unobserve = observeTouched(doc, (touched, transaction) => this.#follow(touched, transaction.local))
  }

  get board(): Board {
    return this.#projection.board
  }

  get canUndo(): boolean {
    return this.#viewOnly === undefined && this.#history.canUndo
  }

  get canRedo(): boolean {
    return this.#viewOnly === undefined && this.#history.canRedo
  }

  oddities(): readonly Oddity[] {
    return this.#projection.oddities()
  }

  get refusal(): Refusal | undefined {
    if (this.#viewOnly !== undefined) return { ok: false, code: 'view-only', message: this.#viewOnly }
    if (schemaVersionOf(this.doc) > SCHEMA_VERSION) return { ok: false, code: 'outdated-page', message: OUTDATED }
    return undefined
  }

  apply(operation: Operation): Plan | Refusal {
    const plan = this.refusal ?? decide(this.board, operation)
    if (!plan.ok || plan.changes.length === 0) return plan
    const run = runOf(operation)
    if (run === undefined || run !== this.#run) this.endUndoStep()
    this.#run = run
    this.#made = madeBy(plan)
    for (const change of plan.changes) if (change.in === 'names') this.#formerNames.keep(this.board, change.id)
    let unsay: (() => void) | undefined
    this.doc.transact(() => {
      if (operation.type === 'insert-space') unsay = this.#lateSpace.tell(operation)
      for (const change of plan.changes) writeChange(this.doc, change)
    }, this)
    if (unsay) this.#history.whenUndone(unsay)
    return plan
  }

  discard(id: Id): Plan | Refusal {
    const removal: Operation = { type: 'delete', ids: [id] }
    const plan = decide(this.board, removal)
    if (!this.#undoes(plan) || !this.undo()) return this.apply(removal)
    this.#history.forgetUndone()
    return plan
  }

  textOf(id: Id): Y.Text | undefined {
    const { notes, frames } = boardRoots(this.doc)
    if (this.board.notes.has(id)) return textIn(notes.get(id), 'text')
    return this.board.frames.has(id) ? textIn(frames.get(id), 'name') : undefined
  }

  undo(): boolean {
    this.endUndoStep()
    this.#made = new Set()
    return this.canUndo && this.#step(() => this.#history.undo())
  }

  redo(): boolean {
    this.endUndoStep()
    this.#made = new Set()
    return this.canRedo && this.#step(() => this.#history.redo())
  }

  endUndoStep(): void {
    this.#run = undefined
    this.#history.endStep()
  }

  setViewOnly(viewOnly: boolean, why = VIEW_ONLY): void {
    this.#viewOnly = viewOnly ? why : undefined
  }

  subscribe(listener: (change: BoardChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  destroy(): void {
    this.#unobserve()
    this.#lateSpace.destroy()
    this.#history.destroy()
    this.#listeners.clear()
  }

  /** Whether this removes all that the last edit made, and nothing else. */
  #undoes(plan: Plan | Refusal): boolean {
    const gone = new Set(plan.ok ? plan.changes.flatMap((change) => ('remove' in change ? change.id : [])) : [])
    return gone.size > 0 && gone.size === this.#made.size && [...gone].every((id) => this.#made.has(id))
  }

  /** What the step renames goes by the identifier it had under that name, or by none; that is nobody's step. */
  #step(step: () => boolean): boolean {
    const before = new Map<Id, string>()
    this.#stepping = before
    const isDone = step()
    this.#stepping = undefined
    const changes = this.#formerNames.changes(this.board, before)
    this.doc.transact(() => {
      for (const change of changes) writeChange(this.doc, change)
    }, 'names')
    return isDone
  }

  #follow(touched: Touched, local: boolean): void {
    if (local) this.#history.follow(touched, this.board)
    if (this.#stepping) this.#keepNames(this.#stepping, touched)
    const projected = this.#projection.update(touched)
    this.version++
    const change: BoardChange = { ...projected, local }
    for (const listener of [...this.#listeners]) listener(change)
  }

  #keepNames(before: Map<Id, string>, touched: Touched): void {
    for (const id of [...touched.notes, ...touched.frames]) {
      const name = nameOf(this.board, id)
      if (name === undefined || before.has(id)) continue
      before.set(id, name)
      this.#formerNames.keep(this.board, id)
    }
  }
}

const VIEW_ONLY = 'This wall can only be looked at here. To change it, open it with an edit link.'
const OUTDATED = 'This wall was opened with a newer Wallstorm. Reload the page to go on.'

/** Board units; whoever moves something further means one step by it. */
const LONGEST_NUDGE = 10

/** Edits of the same run in quick succession are one step: typing in one text, nudging the same things. */
function runOf(operation: Operation): string | undefined {
  switch (operation.type) {
    case 'edit-text':
    case 'rename-frame':
      return operation.id
    case 'set-title':
      return operation.type
    case 'move': {
      const { ids, by } = operation
      const isNudge = Math.max(Math.abs(by.x), Math.abs(by.y)) <= LONGEST_NUDGE
      return isNudge ? `move ${ids.join(' ')}` : undefined
    }
    default:
      return undefined
  }
}

/** Nothing where the plan does anything else too. */
function madeBy({ changes }: Plan): ReadonlySet<Id> {
  const made = changes.flatMap((change) => ('put' in change ? change.id : []))
  return new Set(made.length === changes.length ? made : [])
}

function textIn(fields: unknown, key: string): Y.Text | undefined {
  const text = isFields(fields) ? fields.get(key) : undefined
  return text instanceof Y.Text ? text : undefined
}
