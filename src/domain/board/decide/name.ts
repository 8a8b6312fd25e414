import { stickyName } from '../../notation/stickyName.ts'
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

/** The identifier that a note or frame has in code goes with the name it was chosen for, so that code follows the wall. */
export function forgetName(board: Board, id: Id, before: string, after: string): readonly Change[] {
  return board.names.has(id) && stickyName(before) !== stickyName(after) ? [{ in: 'names', id, name: null }] : []
}

function canBeNamed(board: Board, id: Id): boolean {
  return board.notes.has(id) || board.frames.has(id) || id === IMPLICIT_CONTEXT_ID
}
