import type { BoardDocument } from '../document/BoardDocument.ts'
import { chosenNames } from '../domain/export/board/chosenNames.ts'
import type { DomainModel } from '../domain/interpretation/model.ts'

/**
 * Stores on the board which identifiers its code goes by, so that they stay when other stickies come and go (design
 * §6). Those stored before stay; nothing is written where all are. Done when code leaves the page, not while people type.
 */
export function rememberNames(document: Pick<BoardDocument, 'board' | 'apply'>, model: DomainModel): void {
  const { board } = document
  const fresh = [...chosenNames({ board, model })].filter(
    ([id]) => !board.names.has(id) && (board.notes.has(id) || board.frames.has(id)),
  )
  if (fresh.length > 0) document.apply({ type: 'set-names', names: Object.fromEntries(fresh) })
}
