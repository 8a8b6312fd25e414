import type { Point } from '../../domain/geometry/Rect.ts'
import { type Effect, preview } from '../../workspace/Effect.ts'
import { end, stay, type ToolState } from '../ToolState.ts'

/** Shows others where to look, and leaves nothing behind. */
export const laserTool: ToolState = {
  is: 'idle',
  on: (event) => (event.type === 'press' ? stay(pointing, shine(event.pointer.at)) : stay(laserTool)),
}

const pointing: ToolState = {
  is: 'pointing',
  on: (event) => (event.type === 'move' ? stay(pointing, shine(event.pointer.at)) : end(preview(null))),
}

function shine(at: Point): Effect {
  return preview({ show: 'laser', at })
}
