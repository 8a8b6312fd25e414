import { type Board, emptyBoard, type Id } from '../../domain/board/Board.ts'
import { carriedBy } from '../../domain/board/carriedBy.ts'
import { formatBoard } from '../../domain/board/formatBoard.ts'
import { inReadingOrder } from '../flow/inReadingOrder.ts'
import { type Clipping, clippingOf } from './Clipping.ts'

/** Under this type the clipboard holds a small board file. */
export const CLIPPING_TYPE = 'application/vnd.wallstorm.board+json'

/** What a copy puts on the clipboard: a board file for walls, the texts in reading order for everything else. */
export function clippingText(
  board: Board,
  ids: readonly string[],
): { readonly json: string; readonly text: string } | undefined {
  const clipping = clippingOf(board, carriedBy(board, ids))
  if (clipping.notes.length + clipping.frames.length === 0) return undefined
  return {
    json: formatBoard(rankedBoard(board.title, clipping)),
    text: inReadingOrder(clipping.notes)
      .map((note) => note.text)
      .join('\n'),
  }
}

/** A board file is sorted by ids and tells no drawing order, so here the ids tell it. */
function rankedBoard(title: string, { notes, frames, links }: Clipping): Board {
  const ranks = new Map([...notes, ...frames, ...links].map(({ id }, rank) => [id, String(rank).padStart(6, '0')]))
  const rankOf = (id: Id) => ranks.get(id) ?? id
  const ranked = <E extends { readonly id: Id }>(elements: readonly E[]): ReadonlyMap<Id, E> =>
    new Map(elements.map((one) => [rankOf(one.id), { ...one, id: rankOf(one.id) }]))
  return {
    ...emptyBoard(title),
    ...{ notes: ranked(notes), frames: ranked(frames) },
    links: ranked(links.map((link) => ({ ...link, from: rankOf(link.from), to: rankOf(link.to) }))),
  }
}
