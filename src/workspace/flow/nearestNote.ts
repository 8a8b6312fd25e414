import { type Id, type Note, rectOf } from '../../domain/board/Board.ts'
import { centreOf } from '../../domain/geometry/Rect.ts'
import type { FlowDirection } from './noteFlow.ts'

/** The note that the eye meets first in a direction: nearest, where sideways counts twice. */
export function nearestNote(notes: Iterable<Note>, from: Note, direction: FlowDirection): Id | undefined {
  const here = centreOf(rectOf(from))
  let best: Id | undefined
  let least = Infinity
  for (const note of notes) {
    const there = centreOf(rectOf(note))
    const [dx, dy] = [there.x - here.x, there.y - here.y]
    const ahead = { right: dx, left: -dx, below: dy, above: -dy }[direction]
    const aside = Math.abs(direction === 'right' || direction === 'left' ? dy : dx)
    if (note.id === from.id || ahead <= 0 || aside > ahead * 2) continue
    const distance = ahead + 2 * aside
    if (distance < least) [best, least] = [note.id, distance]
  }
  return best
}
