import type { Board, Id } from '../../domain/board/Board.ts'
import { apply, change, type Effect } from '../Effect.ts'
import { type FlowDirection, flowFrom } from './noteFlow.ts'
import { openEditor } from './openEditor.ts'

/**
 * Typing goes on beside a note: in the note that stands there, else in a new one of the same kind and size. Beside an
 * empty note nothing is made.
 */
export function continueTyping(board: Board, from: Id, direction: FlowDirection, newId: () => Id): readonly Effect[] {
  const note = board.notes.get(from)
  if (!note) return []
  const next = flowFrom(board.notes.values(), note, direction)
  if ('existing' in next) return [openEditor(board, next.existing)]
  if (note.text.trim() === '') return []
  const { kind, width, height } = note
  const id = newId()
  const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) }
  const made = apply({ type: 'add-notes', notes: [{ id, kind, text: '', ...next.at, ...size }] })
  return [made, openEditor(board, id), change({ lastKind: kind })]
}
