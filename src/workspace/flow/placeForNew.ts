import { type Board, rectOf } from '../../domain/board/Board.ts'
import { centreOf, overlapX, overlapY, type Point, type Rect } from '../../domain/geometry/Rect.ts'
import { getKind, type NoteKind } from '../../domain/notation/kinds.ts'
import type { ActionContext } from '../actions/Action.ts'
import { viewOf } from '../camera/CameraState.ts'
import { GAP } from './noteFlow.ts'

/**
 * Where a key puts a new note (its top left): centred under the pointer; without one, right of the only selected note,
 * else in the middle of the view; then further right until it covers nothing.
 */
export function placeForNew(kind: NoteKind, context: ActionContext): Point {
  const { width, height } = getKind(kind)
  const around = ({ x, y }: Point) => ({ x: Math.round(x - width / 2), y: Math.round(y - height / 2) })
  if (context.pointer) return around(context.pointer)
  const [only, ...others] = context.state.selection
  const beside = only !== undefined && others.length === 0 ? context.board.notes.get(only) : undefined
  const start = beside ? rightOf(rectOf(beside)) : around(centreOf(viewOf(context.camera, context.size)))
  return firstFree(context.board, { ...start, width, height })
}

const rightOf = (rect: Rect): Point => ({ x: rect.x + rect.width + GAP, y: rect.y })

function firstFree(board: Board, wanted: Rect): Point {
  const row = [...board.notes.values()]
    .map(rectOf)
    .filter((rect) => overlapY(rect, wanted) > 0)
    .sort((a, b) => a.x - b.x)
  let place = wanted
  for (const rect of row) if (overlapX(rect, place) > 0) place = { ...place, x: rect.x + rect.width + GAP }
  return { x: place.x, y: place.y }
}
