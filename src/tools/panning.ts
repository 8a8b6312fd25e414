import type { Point } from '../domain/geometry/Rect.ts'
import { end, stay, type ToolState } from './ToolState.ts'

/** The wall follows the hand, from the pixel where the hand was last. */
export function panning(last: Point): ToolState {
  return {
    is: 'panning',
    on(event) {
      if (event.type !== 'move') return end()
      const { pixel } = event.pointer
      return stay(panning(pixel), { do: 'pan', by: { x: pixel.x - last.x, y: pixel.y - last.y } })
    },
  }
}
