import { centreOf, containsPoint, containsRect, type Point } from '../geometry/Rect.ts'
import { type Board, type Frame, type Id, rectOf } from './Board.ts'
import { compareCodePoints } from './compareCodePoints.ts'

/**
 * The ids themselves, then what their context frames carry along: the frames wholly inside them, and the notes whose
 * context (the smallest context frame that holds their centre) is one of all those. Lanes carry nothing.
 */
export function carriedBy(board: Board, ids: readonly Id[]): readonly Id[] {
  const carried = new Set(ids)
  const contexts = [...board.frames.values()].filter((frame) => frame.kind === 'context')
  const carriers = contexts.filter((frame) => carried.has(frame.id))
  if (carriers.length === 0) return [...carried]
  for (const frame of board.frames.values()) {
    if (carriers.some((carrier) => carrier !== frame && containsRect(carrier, frame))) carried.add(frame.id)
  }
  for (const note of board.notes.values()) {
    const centre = centreOf(rectOf(note))
    if (!carriers.some((carrier) => containsPoint(carrier, centre))) continue
    const context = smallestAround(contexts, centre)
    if (context && carried.has(context.id)) carried.add(note.id)
  }
  return [...carried]
}

function smallestAround(frames: readonly Frame[], point: Point): Frame | undefined {
  return frames
    .filter((frame) => containsPoint(frame, point))
    .sort((a, b) => a.width * a.height - b.width * b.height || compareCodePoints(a.id, b.id))[0]
}
