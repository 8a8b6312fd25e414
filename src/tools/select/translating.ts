import { carriedBy } from '../../domain/board/carriedBy.ts'
import type { Point } from '../../domain/geometry/Rect.ts'
import { duplicate } from '../../workspace/clipboard/duplicate.ts'
import { apply, change, type Effect, preview } from '../../workspace/Effect.ts'
import type { BoardPointer } from '../BoardPointer.ts'
import { end, stay, type ToolContext, type ToolState } from '../ToolState.ts'

/**
 * Moves the selected notes and frames, and what the frames carry; one operation at the drop. Shift keeps to one axis,
 * Alt leaves the originals and drops copies. Undefined where nothing that moves is selected.
 */
export function translating(from: BoardPointer, { board, state: { selection } }: ToolContext): ToolState | undefined {
  const ids = carriedBy(board, [...selection]).filter((id) => board.notes.has(id) || board.frames.has(id))
  if (ids.length === 0) return undefined
  const state: ToolState = {
    is: 'translating',
    on(event, context) {
      if (event.type === 'cancel') return end(preview(null))
      if (event.type !== 'move' && event.type !== 'release') return stay(state)
      const by = deltaOf(from, event.pointer)
      const copies = event.pointer.alt
      if (event.type === 'move') return stay(state, preview({ show: 'move', ids, by, copies, guides: [] }))
      return end(preview(null), ...(by.x === 0 && by.y === 0 ? [] : drop(by, copies, context)))
    },
  }

  const drop = (by: Point, copies: boolean, context: ToolContext): readonly Effect[] => {
    if (!copies) return [apply({ type: 'move', ids: ids.filter((id) => isThere(context, id)), by })]
    const copy = duplicate(context.board, ids, by, context.newId)
    return copy ? [apply(copy.operation), change({ selection: new Set(copy.ids) })] : []
  }
  return state
}

const isThere = ({ board }: ToolContext, id: string) => board.notes.has(id) || board.frames.has(id)

/** Whole board units, so that rows stay straight. */
function deltaOf(from: BoardPointer, to: BoardPointer): Point {
  const x = Math.round(to.at.x - from.at.x)
  const y = Math.round(to.at.y - from.at.y)
  if (!to.shift) return { x, y }
  return Math.abs(x) >= Math.abs(y) ? { x, y: 0 } : { x: 0, y }
}
