import type { Board, Id } from '../../board/Board.ts'
import { type Sticky, stickyOf } from '../../interpretation/Sticky.ts'

/** The first of these notes as a sticky to put something beside; in a list, so that none is nothing to do. */
export function stickyAt(board: Board, [id = '']: readonly Id[]): readonly Sticky[] {
  const note = board.notes.get(id)
  return note ? [stickyOf(note, '')] : []
}
