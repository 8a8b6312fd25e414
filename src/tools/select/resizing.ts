import { type Board, type Id, rectOf } from '../../domain/board/Board.ts'
import type { Point, Rect } from '../../domain/geometry/Rect.ts'
import { snapResize } from '../../domain/geometry/snapping/snap.ts'
import { apply, preview } from '../../workspace/Effect.ts'
import type { BoardPointer, Corner } from '../BoardPointer.ts'
import { neighbours, snapReach } from '../neighbours.ts'
import { end, stay, type ToolContext, type ToolState } from '../ToolState.ts'

/** Board units; a smaller note could not be read. */
const LEAST = { width: 60, height: 48 }

/**
 * Pulls one corner of a note or frame. Snaps to what lies around, unless Ctrl is held; Shift keeps the proportions
 * instead. What others do to the element meanwhile stays. Undefined where the element is gone.
 */
export function resizing(id: Id, corner: Corner, from: BoardPointer, context: ToolContext): ToolState | undefined {
  if (!placeOf(id, context.board)) return undefined
  const state: ToolState = {
    is: 'resizing',
    scrolls: true,
    on(event, context) {
      if (event.type === 'cancel') return end(preview(null))
      if (event.type !== 'move' && event.type !== 'release') return stay(state)
      const start = placeOf(id, context.board)
      if (!start) return end(preview(null))
      const { at, shift, mod } = event.pointer
      const drawn = pulled(start, corner, { x: at.x - from.at.x, y: at.y - from.at.y }, shift)
      const { rect: to, guides } = shift || mod ? { rect: drawn, guides: [] } : snapped(drawn, corner, id, context)
      if (event.type === 'move') return stay(state, preview({ show: 'resize', id, to, guides }))
      const same = to.width === start.width && to.height === start.height
      return end(preview(null), ...(same ? [] : [apply({ type: 'resize', id, to })]))
    },
  }
  return state
}

function placeOf(id: Id, { notes, frames }: Board): Rect | undefined {
  const note = notes.get(id)
  return note ? rectOf(note) : frames.get(id)
}

function snapped(rect: Rect, corner: Corner, id: Id, context: ToolContext) {
  const held = {
    x: corner.endsWith('left') ? ('start' as const) : ('end' as const),
    y: corner.startsWith('top') ? ('start' as const) : ('end' as const),
  }
  const snap = snapResize(rect, held, neighbours(rect, new Set([id]), context), snapReach(context.zoom))
  const isTooSmall = snap.rect.width < LEAST.width || snap.rect.height < LEAST.height
  return isTooSmall ? { rect, guides: [] } : snap
}

function pulled(start: Rect, corner: Corner, by: Point, proportional: boolean): Rect {
  const leftwards = corner.endsWith('left')
  const upwards = corner.startsWith('top')
  let width = Math.max(LEAST.width, Math.round(start.width + (leftwards ? -by.x : by.x)))
  let height = Math.max(LEAST.height, Math.round(start.height + (upwards ? -by.y : by.y)))
  if (proportional) {
    const scale = Math.max(width / start.width, height / start.height)
    width = Math.round(start.width * scale)
    height = Math.round(start.height * scale)
  }
  return {
    x: leftwards ? start.x + start.width - width : start.x,
    y: upwards ? start.y + start.height - height : start.y,
    width,
    height,
  }
}
