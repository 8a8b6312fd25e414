import { panning } from '../panning.ts'
import { stay, type ToolState } from '../ToolState.ts'

/** Moves the wall. */
export const handTool: ToolState = {
  is: 'idle',
  on: (event) => (event.type === 'press' ? stay(panning(event.pointer.pixel)) : stay(handTool)),
}
