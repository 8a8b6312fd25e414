import { boundsOf, type Point, type Rect } from '../../geometry/Rect.ts'
import type { Board, Id } from '../Board.ts'
import { isLocked } from '../isLocked.ts'
import type { Alignment, Axis } from '../operations.ts'
import type { Change, Plan, Refusal } from '../plan.ts'
import { type Unit, unitsOf } from '../unitsOf.ts'
import { checkPlace, firstRefusal } from './checks.ts'
import { plan, refuseGone } from './refuse.ts'

/** Edges or centres on one line, within the bounds of them all; whole units, and what keeps together stays together. */
export function align(
  board: Board,
  { ids, to }: { readonly ids: readonly Id[]; readonly to: Alignment },
): Plan | Refusal {
  const units = unitsOf(board, ids)
  const bounds = boundsOf(units.map(({ rect }) => rect))
  if (!bounds) return ids.length > 0 ? refuseGone('What you aligned') : plan([])
  return shift(
    board,
    units.map((unit) => [unit, ALIGN[to](bounds, unit.rect)]),
  )
}

const ALIGN: Readonly<Record<Alignment, (bounds: Rect, rect: Rect) => Point>> = {
  left: (bounds, rect) => ({ x: bounds.x - rect.x, y: 0 }),
  centre: (bounds, rect) => ({ x: bounds.x + (bounds.width - rect.width) / 2 - rect.x, y: 0 }),
  right: (bounds, rect) => ({ x: bounds.x + bounds.width - rect.width - rect.x, y: 0 }),
  top: (bounds, rect) => ({ x: 0, y: bounds.y - rect.y }),
  middle: (bounds, rect) => ({ x: 0, y: bounds.y + (bounds.height - rect.height) / 2 - rect.y }),
  bottom: (bounds, rect) => ({ x: 0, y: bounds.y + bounds.height - rect.height - rect.y }),
}

/** Equal gaps from the first to the last, which stay where they are; two have nothing to share. */
export function distribute(
  board: Board,
  { ids, along }: { readonly ids: readonly Id[]; readonly along: Axis },
): Plan | Refusal {
  const start = ({ rect }: Unit) => (along === 'x' ? rect.x : rect.y)
  const length = ({ rect }: Unit) => (along === 'x' ? rect.width : rect.height)
  const units = unitsOf(board, ids).toSorted((a, b) => start(a) + length(a) / 2 - start(b) - length(b) / 2)
  const [first, last] = [units[0], units.at(-1)]
  if (!first || !last) return ids.length > 0 ? refuseGone('What you distributed') : plan([])
  const filled = units.reduce((sum, unit) => sum + length(unit), 0)
  const gap = (start(last) + length(last) - start(first) - filled) / (units.length - 1)
  let next = start(first)
  const offsets = units.map((unit): readonly [Unit, Point] => {
    const by = unit === first || unit === last ? 0 : next - start(unit)
    next += length(unit) + gap
    return [unit, along === 'x' ? { x: by, y: 0 } : { x: 0, y: by }]
  })
  return shift(board, units.length < 3 ? [] : offsets)
}

function shift(board: Board, offsets: readonly (readonly [Unit, Point])[]): Plan | Refusal {
  const changes = offsets.flatMap(([{ ids }, offset]) => {
    const by = { x: Math.round(offset.x), y: Math.round(offset.y) }
    return by.x === 0 && by.y === 0 ? [] : ids.flatMap((id) => moved(board, id, by))
  })
  return firstRefusal(changes, ({ set }) => checkPlace(set)) ?? plan(changes)
}

/** What a frame carries may be locked though the frame is not; it stays. */
function moved(board: Board, id: Id, by: Point): readonly (Change & { readonly set: Point })[] {
  const note = board.notes.get(id)
  const element = note ?? board.frames.get(id)
  if (!element || isLocked(board, id)) return []
  const set = { x: element.x + by.x + 0, y: element.y + by.y + 0 }
  return [note ? { in: 'notes', id, set } : { in: 'frames', id, set }]
}
