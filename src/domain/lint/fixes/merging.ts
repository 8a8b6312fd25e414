import type { Board, Id } from '../../board/Board.ts'
import type { Operation } from '../../board/operations.ts'
import type { QuickFix } from '../../interpretation/model.ts'
import { nameKey, stickyBody } from '../../interpretation/sticky-text/stickyName.ts'
import { type Joined, mergedLinks } from './mergedLinks.ts'

/**
 * Keeps the first of these notes and takes the others off the wall. It gets the lines and the marks it lacks, their arrows,
 * and an arrow for whatever they were joined to by where they stood.
 */
export function merging(joined: Joined, [kept = '', ...others]: readonly Id[]): QuickFix {
  const operations: Operation[] = [
    { type: 'delete', ids: others },
    { type: 'add-links', links: mergedLinks(joined, kept, others) },
    ...missingLines(joined, kept, others),
    ...missingMarks(joined, kept, others),
  ]
  return { label: 'Merge them into one', operation: { type: 'batch', operations } }
}

function missingLines({ notes }: Pick<Board, 'notes'>, kept: Id, others: readonly Id[]): readonly Operation[] {
  const textOf = (id: Id) => notes.get(id)?.text ?? ''
  const known = new Set(stickyBody(textOf(kept)).map(nameKey))
  const missing = others.flatMap((id) => stickyBody(textOf(id))).filter((line) => !known.has(nameKey(line)))
  const lines = [...new Set(missing)]
  return lines.length === 0 ? [] : [{ type: 'edit-text', id: kept, text: [textOf(kept), ...lines].join('\n') }]
}

/** Pivotal where one of them is; all or one of its events as they say, where they do not disagree. */
function missingMarks({ notes }: Pick<Board, 'notes'>, kept: Id, others: readonly Id[]): readonly Operation[] {
  const [own, ...rest] = [kept, ...others].map((id) => notes.get(id))
  const isPivotal = !own?.pivotal && rest.some((note) => note?.pivotal)
  const [yields = null, ...contrary] = new Set([own, ...rest].flatMap((note) => note?.yields ?? []))
  const agreed = contrary.length > 0 ? null : yields
  return [
    ...(isPivotal ? [{ type: 'set-pivotal', ids: [kept], pivotal: true } as const] : []),
    ...((own?.yields ?? null) === agreed ? [] : [{ type: 'set-yields', ids: [kept], yields: agreed } as const]),
  ]
}
