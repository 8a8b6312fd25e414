import { type Id, type Note, rectOf } from '../../domain/board/Board.ts'
import { overlapX, overlapY, type Point, type Rect } from '../../domain/geometry/Rect.ts'

/** Board units between stickies that follow each other. */
export const GAP = 20

export type FlowDirection = 'right' | 'left' | 'below' | 'above'

/**
 * Where typing goes on from a note: the nearest note that stands in the place beside it, or that place (its top left)
 * when it is free.
 */
export function flowFrom(
  notes: Iterable<Note>,
  note: Note,
  direction: FlowDirection,
): { readonly existing: Id } | { readonly at: Point } {
  const from = rectOf(note)
  const place = placeBeside(from, direction)
  let nearest: Id | undefined
  let least = Infinity
  for (const other of notes) {
    const rect = rectOf(other)
    if (other.id === note.id || overlapX(rect, place) <= 0 || overlapY(rect, place) <= 0) continue
    const distance = Math.abs(rect.x - place.x) + Math.abs(rect.y - place.y)
    if (distance < least) [nearest, least] = [other.id, distance]
  }
  return nearest === undefined ? { at: { x: place.x, y: place.y } } : { existing: nearest }
}

function placeBeside(from: Rect, direction: FlowDirection): Rect {
  if (direction === 'right') return { ...from, x: from.x + from.width + GAP }
  if (direction === 'left') return { ...from, x: from.x - from.width - GAP }
  if (direction === 'below') return { ...from, y: from.y + from.height + GAP }
  return { ...from, y: from.y - from.height - GAP }
}
