import type { Id } from '../../../board/Board.ts'
import type { Element } from '../../../interpretation/model.ts'
import { nameKey, stickyName } from '../../../interpretation/sticky-text/stickyName.ts'
import { assignIdentifiers } from '../../../naming/assignIdentifiers.ts'
import type { ExportInput } from '../../ExportTarget.ts'

/** Times outside of every context, which the model lists nowhere: one for each name, by its lowest note. */
export function strayTimes({ board, model }: Pick<ExportInput, 'board' | 'model'>): readonly Element[] {
  const listed = new Set(model.contexts.flatMap(({ loose }) => loose.times.flatMap(({ notes }) => notes)))
  const ids = [...board.notes.values()].filter(({ id, kind }) => kind === 'time' && !listed.has(id)).map(({ id }) => id)
  const called = new Map<string, { readonly ids: Id[]; readonly kind: string; readonly name: string }>()
  for (const id of ids.sort()) {
    const name = stickyName(board.notes.get(id)?.text ?? '')
    const key = name === '' ? `\0${id}` : nameKey(name)
    const known = called.get(key)
    if (known) known.ids.push(id)
    else called.set(key, { ids: [id], kind: 'time', name })
  }
  return Array.from(assignIdentifiers(called.values(), board.names), ([{ ids: notes, name }, identifier]) => {
    return { name, identifier, notes, reason: 'a time sticky outside of every context' }
  })
}
