import type { Id } from '../../domain/board/Board.ts'
import type { BoardPointer } from '../BoardPointer.ts'
import { hasDragged } from '../hasDragged.ts'
import { panning } from '../panning.ts'
import { end, stay, type ToolState } from '../ToolState.ts'
import { brushing } from './brushing.ts'

/** Pressed on the wall: a drag brushes, adding to `base`; a finger moves the wall instead. */
export function pointingWall(from: BoardPointer, base: ReadonlySet<Id>): ToolState {
  const state: ToolState = {
    is: 'pointing-wall',
    on(event, context) {
      if (event.type === 'move' && hasDragged(from, event.pointer)) {
        return (from.touch ? panning(from.pixel) : brushing(from, base)).on(event, context)
      }
      return event.type === 'release' || event.type === 'cancel' ? end() : stay(state)
    },
  }
  return state
}
