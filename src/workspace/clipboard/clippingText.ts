import { type Board, emptyBoard } from '../../domain/board/Board.ts'
import { carriedBy } from '../../domain/board/carriedBy.ts'
import { formatBoard } from '../../domain/board/formatBoard.ts'
import { inReadingOrder } from '../flow/inReadingOrder.ts'
import { clippingOf } from './Clipping.ts'

/** Under this type the clipboard holds a small board file. */
export const CLIPPING_TYPE = 'application/vnd.wallstorm.board+json'

/** What a copy puts on the clipboard: a board file for walls, the texts in reading order for everything else. */
export function clippingText(
  board: Board,
  ids: readonly string[],
): { readonly json: string; readonly text: string } | undefined {
  const { notes, frames, links } = clippingOf(board, carriedBy(board, ids))
  if (notes.length + frames.length === 0) return undefined
  const byId = <E extends { readonly id: string }>(elements: readonly E[]) =>
    new Map(elements.map((one) => [one.id, one]))
  return {
    json: formatBoard({ ...emptyBoard(board.title), notes: byId(notes), frames: byId(frames), links: byId(links) }),
    text: inReadingOrder(notes)
      .map((note) => note.text)
      .join('\n'),
  }
}
