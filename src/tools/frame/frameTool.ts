import type { Rect } from '../../domain/geometry/Rect.ts'
import { apply, change, preview } from '../../workspace/Effect.ts'
import type { BoardPointer } from '../BoardPointer.ts'
import { hasDragged } from '../hasDragged.ts'
import { rectBetween } from '../rectBetween.ts'
import { end, stay, type ToolState } from '../ToolState.ts'

/** Board units of a frame that was clicked, not drawn. */
const CLICKED = { width: 900, height: 360 }
const LEAST = 60

/** Draws a context frame or swimlane and asks for its name. */
export const frameTool: ToolState = {
  is: 'idle',
  on: (event) => (event.type === 'press' ? stay(framing(event.pointer)) : stay(frameTool)),
}

function framing(from: BoardPointer): ToolState {
  const state: ToolState = {
    is: 'framing',
    scrolls: true,
    on(event, { state: { frameKind }, newId }) {
      if (event.type === 'cancel') return end(preview(null))
      if (event.type !== 'move' && event.type !== 'release') return stay(state)
      const rect = frameRect(from, event.pointer)
      if (event.type === 'move') return stay(state, preview({ show: 'frame', rect }))
      const id = newId()
      return end(
        preview(null),
        apply({ type: 'add-frames', frames: [{ id, kind: frameKind, name: '', ...rect }] }),
        change({ selection: new Set([id]), editing: id, tool: 'select' }),
      )
    },
  }
  return state
}

function frameRect(from: BoardPointer, to: BoardPointer): Rect {
  if (!hasDragged(from, to)) return { x: Math.round(from.at.x), y: Math.round(from.at.y), ...CLICKED }
  const { x, y, width, height } = rectBetween(from.at, to.at)
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.max(LEAST, Math.round(width)),
    height: Math.max(LEAST, Math.round(height)),
  }
}
