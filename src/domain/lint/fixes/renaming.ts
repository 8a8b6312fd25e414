import type { Board, Id } from '../../board/Board.ts'
import type { Operation } from '../../board/operations.ts'
import type { QuickFix } from '../../interpretation/model.ts'
import { stickyName } from '../../interpretation/sticky-text/stickyName.ts'

/** Gives every note of an element another first line, and a context another name; the lines under it stay. */
export function renaming(board: Board, ids: readonly Id[], name: string): QuickFix {
  const operations = ids.flatMap((id): Operation[] => {
    const text = board.notes.get(id)?.text
    if (text !== undefined) return [{ type: 'edit-text', id, text: withName(text, name) }]
    if (board.frames.has(id)) return [{ type: 'rename-frame', id, name }]
    return []
  })
  return { label: `Write “${name}”`, operation: { type: 'batch', operations } }
}

function withName(text: string, name: string): string {
  const parts = text.split(/(\r\n|\r|\n)/)
  const index = parts.findIndex((part) => stickyName(part) !== '')
  return parts.map((part, at) => (at === index ? name : part)).join('')
}
