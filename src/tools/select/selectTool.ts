import type { Id } from '../../domain/board/Board.ts'
import { groupOf } from '../../domain/board/groups.ts'
import { change } from '../../workspace/Effect.ts'
import { openEditor } from '../../workspace/flow/openEditor.ts'
import type { BoardPointer } from '../BoardPointer.ts'
import { placeNote } from '../placeNote.ts'
import { end, stay, type ToolContext, type ToolState, type Transition } from '../ToolState.ts'
import { pointing } from './pointing.ts'
import { pointingWall } from './pointingWall.ts'
import { resizing } from './resizing.ts'

/** Selects, moves, resizes and opens what is on the wall. */
export const selectTool: ToolState = {
  is: 'idle',
  on(event, context) {
    if (event.type === 'press') return press(event.pointer, context)
    if (event.type === 'double') return open(event.pointer, context)
    return stay(selectTool)
  },
}

function press(pointer: BoardPointer, context: ToolContext): Transition {
  const { target } = pointer
  const { selection } = context.state
  if (target.on === 'resize-handle') {
    const resize = resizing(target.id, target.corner, pointer, context)
    return resize ? stay(resize) : end()
  }
  if (target.on === 'wall') {
    const base: ReadonlySet<Id> = pointer.shift ? selection : new Set()
    return stay(pointingWall(pointer, base), ...(selection.size > base.size ? [change({ selection: base })] : []))
  }
  if (target.on === 'inferred-link') {
    return end(change({ asked: { from: target.from, to: target.to }, selection: new Set() }))
  }
  const wasSelected = selection.has(target.id)
  const next = pointing(pointer, target.id, wasSelected)
  if (wasSelected) return stay(next)
  const kept = pointer.shift ? selection : []
  return stay(next, change({ selection: new Set([...kept, ...groupOf(context.board, target.id)]) }))
}

function open({ target, at }: BoardPointer, context: ToolContext): Transition {
  if (target.on === 'wall') return end(...placeNote(at, context))
  if (target.on === 'note' || target.on === 'frame') {
    return end(openEditor(context.board, target.id))
  }
  return end()
}
