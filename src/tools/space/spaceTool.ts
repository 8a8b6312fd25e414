import type { Board, Id } from '../../domain/board/Board.ts'
import { type Space, spaceAt } from '../../domain/board/spaceAt.ts'
import { containsPoint, type Point } from '../../domain/geometry/Rect.ts'
import { apply, change, preview } from '../../workspace/Effect.ts'
import type { BoardPointer } from '../BoardPointer.ts'
import { hasDragged } from '../hasDragged.ts'
import { end, stay, type ToolState } from '../ToolState.ts'

const NOTHING: Space = { moving: [], stretched: [], free: 0 }

/** Pulls the timeline apart at a point, or pushes it together; with Shift in the lane under the hand alone. */
export const spaceTool: ToolState = {
  is: 'idle',
  on(event, { board }) {
    switch (event.type) {
      case 'press':
        return stay(parting(event.pointer, board))
      case 'move': {
        const { at, shift } = event.pointer
        return stay(spaceTool, shown(at.x, 0, NOTHING, shift ? laneAt(board, at) : undefined))
      }
      case 'cancel':
        return end(preview(null))
      default:
        return stay(spaceTool)
    }
  },
}

function parting(from: BoardPointer, board: Board): ToolState {
  const x = Math.round(from.at.x)
  const frame = from.shift ? laneAt(board, from.at) : undefined
  const space = spaceAt(board, x, frame)
  const state: ToolState = {
    is: 'parting',
    scrolls: true,
    on(event) {
      if (event.type === 'cancel') return end(preview(null))
      if (event.type !== 'move' && event.type !== 'release') return stay(state)
      const width = hasDragged(from, event.pointer) ? Math.max(Math.round(event.pointer.at.x) - x, -space.free) : 0
      if (event.type === 'move') return stay(state, shown(x, width, space, frame))
      if (width === 0) return end(preview(null))
      const operation = { type: 'insert-space', x, width, ...(frame !== undefined && { frame }) } as const
      return end(preview(null), apply(operation), change({ tool: 'select' }))
    },
  }
  return state
}

function shown(x: number, width: number, { moving, stretched }: Space, frame: Id | undefined) {
  return preview({ show: 'space', x: Math.round(x), width, ids: moving, stretched, frame: frame ?? null })
}

/** The smallest swimlane around the point. */
function laneAt({ frames }: Board, at: Point): Id | undefined {
  return [...frames.values()]
    .filter((frame) => frame.kind === 'lane' && containsPoint(frame, at))
    .sort((a, b) => a.width * a.height - b.width * b.height)[0]?.id
}
