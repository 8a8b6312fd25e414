import { type Board, type Id, type Note, rectOf } from '../../domain/board/Board.ts'
import type { Operation } from '../../domain/board/operations.ts'
import { intersects, type Point, type Rect } from '../../domain/geometry/Rect.ts'
import { getKind, type NoteKind } from '../../domain/notation/kinds.ts'
import { findLinkRule } from '../../domain/notation/links.ts'
import { apply, change, type Effect } from '../Effect.ts'
import { GAP } from './noteFlow.ts'

/** How far below and above its neighbour a follower may go to be read with it, in steps of its own height. */
const STEPS = [0, 1, -1, 2, -2] as const

/**
 * The note that follows another in the strip, with its editor open: linked by where it stands, and by an arrow where that
 * is never enough.
 */
export function makeNext(board: Board, from: Note, kind: NoteKind, newId: () => Id): readonly Effect[] {
  const id = newId()
  const place = placeToTheRight(board, from, kind)
  const added: Operation = { type: 'add-notes', notes: [{ id, kind, text: '', ...place }] }
  const drawn = findLinkRule(from.kind, kind)?.onlyDrawn === true
  return [
    apply(
      drawn
        ? { type: 'batch', operations: [added, { type: 'add-links', links: [{ id: newId(), from: from.id, to: id }] }] }
        : added,
    ),
    change({ selection: new Set([id]), editing: id, lastKind: kind, tool: 'select' }),
  ]
}

/**
 * Right of the note, middle to middle; where that is taken, in the column there, below before above; else behind
 * everything in the row. Top left, whole board units.
 */
export function placeToTheRight(board: Board, from: Note, kind: NoteKind): Point {
  const { width, height } = getKind(kind)
  const note = rectOf(from)
  const beside = {
    ...{ x: Math.round(note.x + note.width + GAP), y: Math.round(note.y + (note.height - height) / 2) },
    ...{ width, height },
  }
  const others = Array.from(board.notes.values(), rectOf)
  const isFree = (place: Rect) => !others.some((other) => intersects(other, place))
  const column = STEPS.map((step) => ({ ...beside, y: beside.y + step * (height + GAP) }))
  const { x, y } = column.find(isFree) ?? behind(beside, others)
  return { x, y }
}

function behind(wanted: Rect, others: readonly Rect[]): Rect {
  let place = wanted
  for (const other of [...others].sort((a, b) => a.x - b.x)) {
    if (intersects(other, place)) place = { ...place, x: other.x + other.width + GAP }
  }
  return place
}
