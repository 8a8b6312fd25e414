import type { Board, Id } from '../Board.ts'
import { isLocked } from '../isLocked.ts'
import type { Operation } from '../operations.ts'
import type { Change, Plan, Refusal } from '../plan.ts'
import { plan, refuse, refuseGone } from './refuse.ts'

/**
 * The operation without what is locked: among several elements the locked ones stay as they are, and where nothing else
 * is named the operation is refused.
 */
export function spareLocked(board: Board, operation: Operation): Operation | Refusal {
  switch (operation.type) {
    case 'move':
    case 'align':
    case 'distribute':
    case 'retype':
    case 'set-pivotal':
    case 'set-yields':
    case 'delete': {
      if (!operation.ids.some((id) => isLocked(board, id))) return operation
      const ids = operation.ids.filter((id) => !isLocked(board, id))
      return ids.length === 0 ? refuseLocked() : { ...operation, ids }
    }
    case 'resize':
    case 'edit-text':
    case 'rename-frame':
    case 'set-subdomain':
    case 'set-big-ball-of-mud':
      return isLocked(board, operation.id) ? refuseLocked() : operation
    default:
      return operation
  }
}

export function refuseLocked(): Refusal {
  return refuse('locked', 'That is locked. Unlock it first (Ctrl+Shift+L).')
}

export function setLocked(
  board: Board,
  { ids, locked }: { readonly ids: readonly Id[]; readonly locked: boolean },
): Plan | Refusal {
  const known = [...new Set(ids)].filter((id) => board.notes.has(id) || board.frames.has(id))
  if (known.length === 0 && ids.length > 0) return refuseGone('What you locked')
  const changing = known.filter((id) => isLocked(board, id) !== locked)
  return plan(
    changing.map((id): Change => {
      const what = locked ? { id, set: { locked } } : { id, set: {}, unset: ['locked'] as const }
      return board.notes.has(id) ? { in: 'notes', ...what } : { in: 'frames', ...what }
    }),
  )
}
