import type { Level } from '../../notation/levels.ts'
import type { Board, Id } from '../Board.ts'
import type { Plan, Refusal } from '../plan.ts'
import { wellFormed } from '../wellFormed.ts'
import { checkText } from './checks.ts'
import { forgetName } from './name.ts'
import { plan, refuse, refuseGone } from './refuse.ts'

export function setTitle(board: Board, operation: { readonly title: string }): Plan | Refusal {
  const title = wellFormed(operation.title)
  return checkText(title, board.title) ?? plan(title === board.title ? [] : [{ in: 'meta', set: { title } }])
}

export function setLevel(board: Board, { level }: { readonly level: Level }): Plan {
  return plan(level === board.level ? [] : [{ in: 'meta', set: { level } }])
}

export function editText(board: Board, operation: { readonly id: Id; readonly text: string }): Plan | Refusal {
  const { id } = operation
  const note = board.notes.get(id)
  if (!note) {
    return board.frames.has(id) ? refuse('wrong-element', 'A frame has no text; rename it.') : refuseGone('The note')
  }
  const text = wellFormed(operation.text)
  if (text === note.text) return plan([])
  return (
    checkText(text, note.text) ?? plan([{ in: 'notes', id, set: { text } }, ...forgetName(board, id, note.text, text)])
  )
}

export function renameFrame(board: Board, operation: { readonly id: Id; readonly name: string }): Plan | Refusal {
  const { id } = operation
  const frame = board.frames.get(id)
  if (!frame) {
    return board.notes.has(id) ? refuse('wrong-element', 'A note has no name; edit its text.') : refuseGone('The frame')
  }
  const name = wellFormed(operation.name)
  if (name === frame.name) return plan([])
  return (
    checkText(name, frame.name) ??
    plan([{ in: 'frames', id, set: { name } }, ...forgetName(board, id, frame.name, name)])
  )
}
