import type { Point, Rect } from '../../geometry/Rect.ts'
import type { Board, Id } from '../Board.ts'
import { ownSize } from '../ownSize.ts'
import type { Change, Plan, Refusal } from '../plan.ts'
import { checkPlace, checkSize, firstRefusal } from './checks.ts'
import { plan, refuseGone } from './refuse.ts'

/** Ids that are gone are skipped: somebody may delete a note while another drags it. */
export function move(board: Board, { ids, by }: { readonly ids: readonly Id[]; readonly by: Point }): Plan | Refusal {
  const movable = [...new Set(ids)].filter((id) => board.notes.has(id) || board.frames.has(id))
  if (movable.length === 0 && ids.length > 0) return refuseGone('What you moved')
  const placed = movable.map((id) => {
    const { x, y } = board.notes.get(id) ?? board.frames.get(id) ?? by
    return { id, set: { x: x + by.x + 0, y: y + by.y + 0 } }
  })
  const refusal = firstRefusal(placed, ({ set }) => checkPlace(set))
  if (refusal) return refusal
  if (by.x === 0 && by.y === 0) return plan([])
  return plan(
    placed.map((change) => (board.notes.has(change.id) ? { in: 'notes', ...change } : { in: 'frames', ...change })),
  )
}

export function resize(board: Board, { id, to }: { readonly id: Id; readonly to: Rect }): Plan | Refusal {
  const refusal = checkPlace(to) ?? checkSize(to)
  if (refusal) return refusal
  const at = { x: to.x + 0, y: to.y + 0 }
  const note = board.notes.get(id)
  if (note) {
    const own = ownSize(note.kind, to)
    const unset = (['width', 'height'] as const).filter((key) => own[key] === undefined && note[key] !== undefined)
    return plan([{ in: 'notes', id, set: { ...at, ...own }, unset }])
  }
  if (!board.frames.has(id)) return refuseGone('What you resized')
  const change: Change = { in: 'frames', id, set: { ...at, width: to.width, height: to.height } }
  return plan([change])
}
