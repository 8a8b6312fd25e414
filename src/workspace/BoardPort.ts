import type { Board, Id } from '../domain/board/Board.ts'
import type { Operation } from '../domain/board/operations.ts'
import type { Plan, Refusal } from '../domain/board/plan.ts'

/** What the workspace needs of the document; `BoardDocument` fits. */
export interface BoardPort {
  readonly board: Board
  /** Why every edit is refused here; undefined where edits are taken. */
  readonly refusal: Refusal | undefined
  apply(operation: Operation): Plan | Refusal
  /** Removes a note that was left empty, without a trace where making it was the last edit. */
  discard(id: Id): Plan | Refusal
  undo(): boolean
  redo(): boolean
  subscribe(listener: () => void): () => void
}
