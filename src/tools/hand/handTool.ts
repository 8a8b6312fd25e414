import type { Point } from '../../domain/geometry/Rect.ts'
import { end, stay, type ToolState } from '../ToolState.ts'

/** Moves the wall. */
export const handTool: ToolState = {
  is: 'idle',
  on: (event) => (event.type === 'press' ? stay(panning(event.pointer.pixel)) : stay(handTool)),
}

function panning(last: Point): ToolState {
  return {
    is: 'panning',
    on(event) {
      if (event.type !== 'move') return end()
      const { pixel } = event.pointer
      return stay(panning(pixel), { do: 'pan', by: { x: pixel.x - last.x, y: pixel.y - last.y } })
    },
  }
}
