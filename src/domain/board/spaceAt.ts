import { centreOf, containsPoint, containsRect } from '../geometry/Rect.ts'
import { type Board, type Frame, type Id, type Note, rectOf } from './Board.ts'

/** What a cut through the timeline at some x parts. */
export interface Space {
  /** Notes and frames right of the cut: their left edge is at x or beyond it. */
  readonly moving: readonly Id[]
  /** Frames that the cut goes through: they grow or shrink. */
  readonly stretched: readonly Id[]
  /** How much can be taken out at most before something right of the cut would meet what stays. */
  readonly free: number
}

/**
 * Cuts the whole wall, or one frame and what lies in it: the notes whose centre it holds and the frames wholly inside.
 * What is locked takes no part.
 */
export function spaceAt(board: Board, x: number, frameId?: Id): Space {
  const within = frameId === undefined ? undefined : board.frames.get(frameId)
  const moving: Id[] = []
  const stretched: Id[] = []
  let stays = x
  let nearest = Infinity
  for (const note of board.notes.values()) {
    if (note.locked || !holdsNote(within, note)) continue
    const { x: left, width } = rectOf(note)
    if (left >= x) {
      moving.push(note.id)
      nearest = Math.min(nearest, left)
    } else stays = Math.max(stays, left + width)
  }
  for (const frame of board.frames.values()) {
    if (frame.locked || !holdsFrame(within, frame)) continue
    const right = frame.x + frame.width
    if (frame.x >= x) moving.push(frame.id)
    else if (right > x) stretched.push(frame.id)
    if (right > x) nearest = Math.min(nearest, frame.x >= x ? frame.x : right)
  }
  return { moving, stretched, free: nearest === Infinity ? 0 : Math.max(0, nearest - stays) }
}

const holdsNote = (within: Frame | undefined, note: Note): boolean =>
  within === undefined || containsPoint(within, centreOf(rectOf(note)))

const holdsFrame = (within: Frame | undefined, frame: Frame): boolean =>
  within === undefined || containsRect(within, frame)
