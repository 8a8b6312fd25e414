import type { Board, Id, Link } from './Board.ts'
import { highestZ, LiveBoard } from './LiveBoard.ts'

export function hasElement(board: Board, id: Id): boolean {
  return board.notes.has(id) || board.frames.has(id) || board.links.has(id) || board.relationships.has(id)
}

/** Links drawn from or to the note, in no order. */
export function linksAt(board: Board, noteId: Id): readonly Link[] {
  if (board instanceof LiveBoard) return [...board.linksAt(noteId)]
  return [...board.links.values()].filter(({ from, to }) => from === noteId || to === noteId)
}

/** A z at or above that of every note or frame; undefined where none has one. */
export function topZ(board: Board, collection: 'notes' | 'frames'): string | undefined {
  return board instanceof LiveBoard ? board.topOf(collection) : highestZ(board[collection].values())
}
