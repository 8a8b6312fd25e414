import { type Board, type Id, rectOf } from '../../domain/board/Board.ts'
import { carriedBy } from '../../domain/board/carriedBy.ts'
import { isLocked } from '../../domain/board/isLocked.ts'
import { boundsOf, type Point, type Rect } from '../../domain/geometry/Rect.ts'
import type { Guide } from '../../domain/geometry/snapping/Guide.ts'
import { snapMove } from '../../domain/geometry/snapping/snap.ts'
import { duplicate } from '../../workspace/clipboard/duplicate.ts'
import { apply, change, type Effect, preview } from '../../workspace/Effect.ts'
import type { BoardPointer } from '../BoardPointer.ts'
import { neighbours, snapReach } from '../neighbours.ts'
import { end, stay, type ToolContext, type ToolState } from '../ToolState.ts'

/**
 * Moves the selected notes and frames, and what the frames carry; one operation at the drop. Snaps to what lies around,
 * unless Ctrl is held; Shift keeps to one axis, Alt leaves the originals and drops copies. Undefined where nothing that
 * moves is selected.
 */
export function translating(from: BoardPointer, { board, state: { selection } }: ToolContext): ToolState | undefined {
  const isFree = (id: Id) => (board.notes.has(id) || board.frames.has(id)) && !isLocked(board, id)
  const ids = carriedBy(board, [...selection].filter(isFree)).filter(isFree)
  const start = boundsOf(ids.flatMap((id) => placeOf(board, id)))
  if (!start) return undefined
  const moving = new Set(ids)
  const state: ToolState = {
    is: 'translating',
    scrolls: true,
    on(event, context) {
      if (event.type === 'cancel') return end(preview(null))
      if (event.type !== 'move' && event.type !== 'release') return stay(state)
      const { by, guides } = deltaOf(start, moving, from, event.pointer, context)
      const copies = event.pointer.alt
      if (event.type === 'move') return stay(state, preview({ show: 'move', ids, by, copies, guides }))
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

function placeOf(board: Board, id: Id): readonly Rect[] {
  const note = board.notes.get(id)
  return note ? [rectOf(note)] : [board.frames.get(id)].filter((frame) => frame !== undefined)
}

const NOTHING: ReadonlySet<Id> = new Set()

/** Whole board units, so that rows stay straight. */
function deltaOf(
  start: Rect,
  moving: ReadonlySet<Id>,
  from: BoardPointer,
  to: BoardPointer,
  context: ToolContext,
): { readonly by: Point; readonly guides: readonly Guide[] } {
  const raw = { x: Math.round(to.at.x - from.at.x), y: Math.round(to.at.y - from.at.y) }
  const sideways = Math.abs(raw.x) >= Math.abs(raw.y)
  const free = { x: !to.shift || sideways, y: !to.shift || !sideways }
  const by = { x: free.x ? raw.x : 0, y: free.y ? raw.y : 0 }
  if (to.mod) return { by, guides: [] }
  const box = { ...start, x: start.x + by.x, y: start.y + by.y }
  const others = neighbours(box, to.alt ? NOTHING : moving, context)
  const snap = snapMove(box, others, snapReach(context.zoom), free)
  return { by: { x: Math.round(by.x + snap.by.x), y: Math.round(by.y + snap.by.y) }, guides: snap.guides }
}
