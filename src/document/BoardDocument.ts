import type * as Y from 'yjs'
import type { Board, Id } from '../domain/board/Board.ts'
import type { Operation } from '../domain/board/operations.ts'
import type { Plan, Refusal } from '../domain/board/plan.ts'
import type { OddityCode } from './layout/Layout.ts'

/** What one transaction changed, by id; removed elements are listed too and are no longer on the board. */
export interface BoardChange {
  readonly notes: ReadonlySet<Id>
  readonly frames: ReadonlySet<Id>
  readonly links: ReadonlySet<Id>
  readonly relationships: ReadonlySet<Id>
  readonly names: ReadonlySet<Id>
  readonly meta: boolean
  /** Made by this person in this page (undo and redo too). */
  readonly local: boolean
}

/** Something in the document that no board can hold, and what the projection made of it. */
export interface Oddity {
  readonly code: OddityCode
  readonly id: Id
  readonly message: string
}

/** The wall as a living document: one façade over the Y.Doc. The only way to edit is `apply`. */
export interface BoardDocument {
  readonly doc: Y.Doc
  /**
   * The board as it is now. Elements are immutable and keep their identity until they change; the maps are live, so
   * hold elements, or copy the maps, but never cache a map across changes.
   */
  readonly board: Board
  /** Grows with each change; a snapshot for `useSyncExternalStore`. */
  readonly version: number
  oddities(): readonly Oddity[]
  /** Why every edit is refused: `view-only` in a view-only document, `outdated-page` in one that a newer Wallstorm migrated. */
  readonly refusal: Refusal | undefined
  /**
   * Decides, then writes one transaction, one undo step; typing on in one text, or nudging on, continues its step. Refused
   * wherever there is a `refusal`. Not to be called by a listener.
   */
  apply(operation: Operation): Plan | Refusal
  /**
   * Removes a note that was left empty. Where making it was the last edit, that is taken back as if it had never been: no
   * undo step remains.
   */
  discard(id: Id): Plan | Refusal
  /** The live text of a note or name of a frame, for the editor's caret mapping; undefined when it is gone. */
  textOf(id: Id): Y.Text | undefined
  undo(): boolean
  redo(): boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Ends the current undo step, so that the next edit is a step of its own. */
  endUndoStep(): void
  /** `why` is the sentence that a refused edit gives. */
  setViewOnly(viewOnly: boolean, why?: string): void
  /** Called once per transaction, after `board` is up to date. Returns the unsubscriber. */
  subscribe(listener: (change: BoardChange) => void): () => void
  destroy(): void
}
