import type { Board, Id } from './Board.ts'
import { carriedBy } from './carriedBy.ts'

/** A board of these elements alone, what their frames carry included, with the links among its notes. */
export function partOf(board: Board, ids: readonly Id[]): Board {
  const kept = new Set(carriedBy(board, ids))
  const among = <E extends { readonly id: Id }>(elements: ReadonlyMap<Id, E>) =>
    new Map([...elements].filter(([id]) => kept.has(id)))
  const notes = among(board.notes)
  const links = [...board.links].filter(([, { from, to }]) => notes.has(from) && notes.has(to))
  return { ...board, notes, frames: among(board.frames), links: new Map(links), relationships: new Map() }
}
