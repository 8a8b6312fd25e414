import type { Board, Id, Link } from '../../board/Board.ts'
import type { Operation } from '../../board/operations.ts'
import { fixId } from '../../interpretation/fixes/fixId.ts'
import type { QuickFix } from '../../interpretation/model.ts'
import { nameKey, stickyBody } from '../../interpretation/sticky-text/stickyName.ts'

/** Keeps the first of these notes and takes the others off the wall; it gets their arrows and the lines it lacks. */
export function merging(
  board: Board,
  linksOf: (id: Id) => readonly Link[],
  [kept = '', ...others]: readonly Id[],
): QuickFix {
  const links = others.flatMap(linksOf).map(({ id, from, to, rejected }) => {
    const end = (note: Id) => (others.includes(note) ? kept : note)
    return { id: fixId('duplicate-text', id), from: end(from), to: end(to), ...(rejected && { rejected }) }
  })
  const distinct = new Map(links.map((link) => [link.id, link]))
  const operations: Operation[] = [
    { type: 'delete', ids: others },
    { type: 'add-links', links: [...distinct.values()].filter(({ from, to }) => from !== to) },
    ...missingLines(board, kept, others),
  ]
  return { label: 'Merge them into one', operation: { type: 'batch', operations } }
}

function missingLines(board: Board, kept: Id, others: readonly Id[]): readonly Operation[] {
  const textOf = (id: Id) => board.notes.get(id)?.text ?? ''
  const known = new Set(stickyBody(textOf(kept)).map(nameKey))
  const missing = others.flatMap((id) => stickyBody(textOf(id))).filter((line) => !known.has(nameKey(line)))
  const lines = [...new Set(missing)]
  return lines.length === 0 ? [] : [{ type: 'edit-text', id: kept, text: [textOf(kept), ...lines].join('\n') }]
}
