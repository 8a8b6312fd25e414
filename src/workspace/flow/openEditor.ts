import type { Board, Id } from '../../domain/board/Board.ts'
import { refuseLocked } from '../../domain/board/decide/lock.ts'
import { isLocked } from '../../domain/board/isLocked.ts'
import { change, type Effect } from '../Effect.ts'

/** Opens the words of a note or frame, alone selected; of a locked one says why not. */
export function openEditor(board: Board, id: Id): Effect {
  const selection = new Set([id])
  return isLocked(board, id) ? change({ selection, notice: refuseLocked() }) : change({ selection, editing: id })
}
