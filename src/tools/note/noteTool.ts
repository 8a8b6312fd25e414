import { preview } from '../../workspace/Effect.ts'
import { placeNote } from '../placeNote.ts'
import { end, stay, type ToolState } from '../ToolState.ts'

/** Holds a sticky of the last kind over the wall; a click puts it down and opens its editor. */
export const noteTool: ToolState = holding('idle')
const placing: ToolState = holding('placing')

function holding(is: 'idle' | 'placing'): ToolState {
  const state: ToolState = {
    is,
    on(event, context) {
      if (event.type === 'cancel') return end(preview(null))
      if (event.type === 'press') return stay(placing)
      if (event.type === 'release' && state === placing)
        return end(preview(null), ...placeNote(event.pointer.at, context))
      if (event.type !== 'move') return stay(state)
      return stay(state, preview({ show: 'ghost', kind: context.state.lastKind, at: event.pointer.at }))
    },
  }
  return state
}
