import { stickyName } from '../notation/stickyName.ts'
import type { Board, Id } from './Board.ts'

/** The name of a note or frame, which may be empty; undefined where there is no such element. */
export function nameOf(board: Board, id: Id): string | undefined {
  const text = board.notes.get(id)?.text ?? board.frames.get(id)?.name
  return text === undefined ? undefined : stickyName(text)
}
