import { type Id, rectOf } from '../domain/board/Board.ts'
import { grown } from '../domain/geometry/distance.ts'
import { intersects, type Rect } from '../domain/geometry/Rect.ts'
import type { ToolContext } from './ToolState.ts'

/** Board units around the box within which others are snapped to: three stickies. */
const AROUND = 480
/** A larger box, square board units, snaps to nothing: too much would have to be looked at for each move of the hand. */
const LARGEST = 2e6

/** What a box may snap to: the notes and frames around it that stay, found by the spatial index. */
export function neighbours(
  box: Rect,
  moving: ReadonlySet<Id>,
  { board, notesIn }: Pick<ToolContext, 'board' | 'notesIn'>,
): readonly Rect[] {
  if (box.width * box.height > LARGEST) return []
  const around = grown(box, AROUND, AROUND)
  const notes = notesIn(around).flatMap((id) => (moving.has(id) ? [] : (board.notes.get(id) ?? [])))
  const frames = [...board.frames.values()].filter((frame) => !moving.has(frame.id) && intersects(frame, around))
  return [...notes.map(rectOf), ...frames]
}

/** How near is near enough to snap, board units: a few pixels, but never a leap when one looks from afar. */
export const snapReach = (zoom: number): number => Math.min(6 / zoom, 20)
