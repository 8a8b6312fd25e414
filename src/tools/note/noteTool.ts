import { preview } from '../../workspace/Effect.ts'
import { placeNote } from '../placeNote.ts'
import { end, stay, type ToolState } from '../ToolState.ts'

/** Holds a sticky of the last kind over the wall; a click puts it down and opens its editor. */
export const noteTool: ToolState = {
  is: 'idle',
  on(event, context) {
    switch (event.type) {
      case 'move':
        return stay(noteTool, preview({ show: 'ghost', kind: context.state.lastKind, at: event.pointer.at }))
      case 'release':
        return end(preview(null), ...placeNote(event.pointer.at, context))
      case 'cancel':
        return end(preview(null))
      default:
        return stay(noteTool)
    }
  },
}
