import type { Board, Id } from '../../domain/board/Board.ts'
import { carriedBy } from '../../domain/board/carriedBy.ts'
import type { Operation } from '../../domain/board/operations.ts'
import type { Point } from '../../domain/geometry/Rect.ts'
import { clippingOf, pasteOperation } from './Clipping.ts'

/**
 * Copies notes, frames with what they carry, and the links among them, shifted by `by`; one undo step. Undefined where
 * there is nothing to copy.
 */
export function duplicate(
  board: Board,
  ids: readonly Id[],
  by: Point,
  newId: () => Id,
): { readonly operation: Operation; readonly ids: readonly Id[] } | undefined {
  return pasteOperation(clippingOf(board, carriedBy(board, ids)), by, newId)
}
