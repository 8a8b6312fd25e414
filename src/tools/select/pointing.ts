import type { Id } from '../../domain/board/Board.ts'
import { change } from '../../workspace/Effect.ts'
import type { BoardPointer } from '../BoardPointer.ts'
import { hasDragged } from '../hasDragged.ts'
import { end, stay, type ToolState } from '../ToolState.ts'
import { translating } from './translating.ts'

/** Pressed on an element: a drag moves the selection, a click on one of many selects that one alone. */
export function pointing(from: BoardPointer, id: Id, wasSelected: boolean): ToolState {
  const state: ToolState = {
    is: 'pointing',
    on(event, context) {
      if (event.type === 'move' && hasDragged(from, event.pointer)) {
        const translate = translating(from, context)
        return translate ? translate.on(event, context) : end()
      }
      if (event.type === 'release') {
        const narrows = wasSelected && !from.shift && context.state.selection.size > 1
        return narrows ? end(change({ selection: new Set([id]) })) : end()
      }
      return event.type === 'cancel' ? end() : stay(state)
    },
  }
  return state
}
