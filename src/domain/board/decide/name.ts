import { type Board, type Id, IMPLICIT_CONTEXT_ID } from '../Board.ts'
import type { Change, Plan } from '../plan.ts'
import { wellFormed } from '../wellFormed.ts'
import { plan } from './refuse.ts'

/** Ids that are gone are skipped: names are read off the wall a moment after it changed. Anything known can be forgotten. */
export function setNames(board: Board, { names }: { readonly names: Readonly<Record<Id, string | null>> }): Plan {
  return plan(
    Object.entries(names).flatMap(([id, chosen]): Change[] => {
      const name = chosen === null ? null : wellFormed(chosen)
      if ((board.names.get(id) ?? null) === name) return []
      if (name !== null && !canBeNamed(board, id)) return []
      return [{ in: 'names', id, name }]
    }),
  )
}

function canBeNamed(board: Board, id: Id): boolean {
  return board.notes.has(id) || board.frames.has(id) || id === IMPLICIT_CONTEXT_ID
}
