import { generateNKeysBetween } from 'fractional-indexing'
import { intersects, type Rect } from '../../geometry/Rect.ts'
import { type Board, type Frame, type Id, type Note, rectOf } from '../Board.ts'
import { compareDrawingOrder } from '../drawingOrder.ts'
import type { Layering } from '../operations.ts'
import type { Change, Plan, Refusal } from '../plan.ts'
import { plan, refuseGone } from './refuse.ts'

/**
 * Notes among notes, frames among frames (those lie below all notes). What moves keeps its own order; forward and backward
 * pass the next one that it overlaps, since passing any other would show nothing.
 */
export function reorder(
  board: Board,
  { ids, to }: { readonly ids: readonly Id[]; readonly to: Layering },
): Plan | Refusal {
  const moving = new Set(ids)
  const notes = place([...board.notes.values()], moving, to, rectOf)
  const frames = place([...board.frames.values()], moving, to, (frame) => frame)
  const known = ids.length === 0 || ids.some((id) => board.notes.has(id) || board.frames.has(id))
  if (!known) return refuseGone('What you reordered')
  return plan([
    ...notes.map((change): Change => ({ in: 'notes', ...change })),
    ...frames.map((change): Change => ({ in: 'frames', ...change })),
  ])
}

interface NewZ {
  readonly id: Id
  readonly set: { readonly z: string }
}

function place<E extends Note | Frame>(
  elements: readonly E[],
  moving: ReadonlySet<Id>,
  to: Layering,
  rect: (element: E) => Rect,
): readonly NewZ[] {
  const order = elements.toSorted(compareDrawingOrder)
  const moves = (element: E) => moving.has(element.id)
  const stays = (element: E) => !moving.has(element.id)
  const moved = order.filter(moves)
  const overlaps = (element: E) => stays(element) && moved.some((one) => intersects(rect(one), rect(element)))

  const gaps: Readonly<Record<Layering, () => number>> = {
    front: () => order.length,
    back: () => 0,
    forward: () => order.findIndex((element, i) => i > order.findLastIndex(moves) && overlaps(element)) + 1,
    backward: () => order.findLastIndex((element, i) => i < order.findIndex(moves) && overlaps(element)),
  }
  const gap = gaps[to]()
  const nothingToPass = (to === 'forward' && gap === 0) || gap < 0
  if (moved.length === 0 || nothingToPass) return []

  const below = order.slice(0, gap).filter(stays)
  const above = order.slice(gap).filter(stays)
  const after = [...below, ...moved, ...above]
  if (after.every((element, i) => element === order[i])) return []
  return squeeze(below.at(-1), moved, above[0]) ?? renumber(after)
}

/** New keys for what moved alone; undefined where its neighbours leave no room (two pages made equal keys, or a file none). */
function squeeze<E extends Note | Frame>(below: E | undefined, moved: readonly E[], above: E | undefined) {
  const [low, high] = [below?.z, above?.z]
  if ((below && low === undefined) || (above && high === undefined)) return undefined
  if (low !== undefined && high !== undefined && low >= high) return undefined
  return withKeys(moved, generateNKeysBetween(low, high, moved.length))
}

function renumber<E extends Note | Frame>(order: readonly E[]): readonly NewZ[] {
  return withKeys(order, generateNKeysBetween(null, null, order.length))
}

function withKeys<E extends Note | Frame>(elements: readonly E[], keys: readonly string[]): readonly NewZ[] {
  return elements.flatMap((element, i) => {
    const z = keys[i]
    return z === undefined || z === element.z ? [] : [{ id: element.id, set: { z } }]
  })
}
