import { centreOf, containsPoint, containsRect } from '../geometry/Rect.ts'
import { type Board, type Id, rectOf } from './Board.ts'

/** The ids themselves, then what their frames carry: notes with their centre inside and frames wholly inside. */
export function carriedBy(board: Board, ids: readonly Id[]): readonly Id[] {
  const frames = ids.flatMap((id) => board.frames.get(id) ?? [])
  const carried = new Set(ids)
  if (frames.length === 0) return [...carried]
  for (const inner of board.frames.values()) {
    if (frames.some((frame) => frame.id !== inner.id && containsRect(frame, inner))) carried.add(inner.id)
  }
  for (const note of board.notes.values()) {
    const centre = centreOf(rectOf(note))
    if (frames.some((frame) => containsPoint(frame, centre))) carried.add(note.id)
  }
  return [...carried]
}
