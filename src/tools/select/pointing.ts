import type { Id } from '../../domain/board/Board.ts'
import { refuseLocked } from '../../domain/board/decide/lock.ts'
import { groupOf } from '../../domain/board/groups.ts'
import { isLocked } from '../../domain/board/isLocked.ts'
import { change } from '../../workspace/Effect.ts'
import type { BoardPointer } from '../BoardPointer.ts'
import { hasDragged } from '../hasDragged.ts'
import { end, stay, type ToolState } from '../ToolState.ts'
import { translating } from './translating.ts'

/**
 * Pressed on an element: a drag moves the selection, a click on one of many selects it and its group, Alt-click it alone;
 * Shift-click takes both away where they were selected.
 */
export function pointing(from: BoardPointer, id: Id, wasSelected: boolean): ToolState {
  const state: ToolState = {
    is: 'pointing',
    on(event, context) {
      if (event.type === 'move' && hasDragged(from, event.pointer)) {
        const translate = translating(from, context)
        if (translate) return translate.on(event, context)
        return isLocked(context.board, id) ? end(change({ notice: refuseLocked() })) : end()
      }
      if (event.type === 'release') {
        const { selection } = context.state
        const group = groupOf(context.board, id)
        if (from.shift) return wasSelected ? end(change({ selection: without(selection, group) })) : end()
        const clicked = new Set(from.alt ? [id] : group)
        const same = clicked.size === selection.size && [...clicked].every((each) => selection.has(each))
        return same || !(wasSelected || from.alt) ? end() : end(change({ selection: clicked }))
      }
      return event.type === 'cancel' ? end() : stay(state)
    },
  }
  return state
}

function without(selection: ReadonlySet<Id>, ids: readonly Id[]): ReadonlySet<Id> {
  const rest = new Set(selection)
  for (const id of ids) rest.delete(id)
  return rest
}
