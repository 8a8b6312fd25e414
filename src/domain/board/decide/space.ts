import type { Board, Id } from '../Board.ts'
import type { Change, Plan, Refusal } from '../plan.ts'
import { spaceAt } from '../spaceAt.ts'
import { checkPlace, checkSize, firstRefusal } from './checks.ts'
import { plan, refuse, refuseGone } from './refuse.ts'

/** A negative width takes space out, no more than there is. */
export function insertSpace(
  board: Board,
  { x, width, frame }: { readonly x: number; readonly width: number; readonly frame?: Id },
): Plan | Refusal {
  if (!Number.isFinite(x) || !Number.isFinite(width)) return refuse('out-of-bounds', 'There is no such place.')
  if (frame !== undefined && !board.frames.has(frame)) return refuseGone('The lane')
  const { moving, stretched, free } = spaceAt(board, x, frame)
  const by = Math.max(width, -free)
  if (by === 0) return plan([])
  const moves = moving.map((id) => {
    const note = board.notes.get(id)
    const { x: left = 0, y = 0 } = note ?? board.frames.get(id) ?? {}
    const set = { x: left + by + 0, y }
    return note ? { in: 'notes' as const, id, set } : { in: 'frames' as const, id, set }
  })
  const grown = stretched.flatMap((id) => {
    const before = board.frames.get(id)
    return before ? [{ in: 'frames' as const, id, set: { width: before.width + by, height: before.height } }] : []
  })
  const refusal = firstRefusal(moves, ({ set }) => checkPlace(set)) ?? firstRefusal(grown, ({ set }) => checkSize(set))
  const changes: readonly Change[] = [...moves, ...grown]
  return refusal ?? plan(changes)
}
