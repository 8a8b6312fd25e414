import type { Board, Id } from './Board.ts'

/** Nobody moves, resizes, edits or deletes it by hand until it is unlocked. */
export function isLocked({ notes, frames }: Pick<Board, 'notes' | 'frames'>, id: Id): boolean {
  return (notes.get(id) ?? frames.get(id))?.locked === true
}
