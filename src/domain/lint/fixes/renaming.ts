import type { Board, Id } from '../../board/Board.ts'
import type { Operation } from '../../board/operations.ts'
import type { QuickFix } from '../../interpretation/model.ts'
import { stickyName } from '../../interpretation/sticky-text/stickyName.ts'

/** Gives every note of an element another first line; the lines under it stay. */
export function renaming(board: Board, notes: readonly Id[], name: string): QuickFix {
  const operations = notes.flatMap((id): Operation[] => {
    const text = board.notes.get(id)?.text
    return text === undefined ? [] : [{ type: 'edit-text', id, text: withName(text, name) }]
  })
  return { label: `Write “${name}”`, operation: { type: 'batch', operations } }
}

function withName(text: string, name: string): string {
  const parts = text.split(/(\r\n|\r|\n)/)
  const index = parts.findIndex((part) => stickyName(part) !== '')
  return parts.map((part, at) => (at === index ? name : part)).join('')
}
