import { type Board, type Id, rectOf } from '../../domain/board/Board.ts'
import { boundsOf, intersects, type Point, type Rect } from '../../domain/geometry/Rect.ts'
import { getKind, type NoteKind } from '../../domain/notation/kinds.ts'
import { GAP } from '../../workspace/flow/noteFlow.ts'
import { buildOutline } from './buildOutline.ts'

/**
 * Where a new note goes that is added after this element: right of a note, or of its strip's end where that place is
 * taken; below the last strip of a frame; below everything else. Top left, board units.
 */
export function placeAfter(board: Board, after: Id | null, kind: NoteKind): Point {
  const { width, height } = getKind(kind)
  const note = after === null ? undefined : board.notes.get(after)
  if (note) {
    const beside = rightOf(rectOf(note))
    const taken = [...board.notes.values()].some((other) => intersects(rectOf(other), { ...beside, width, height }))
    if (!taken) return beside
    const strip = buildOutline(board)
      .flatMap(({ strips }) => strips)
      .find((notes) => notes.includes(note))
    return rightOf(boundsOf((strip ?? [note]).map(rectOf)) ?? rectOf(note), note.y)
  }
  const frame = after === null ? undefined : board.frames.get(after)
  const section = buildOutline(board).find((candidate) => candidate.frame === (frame ?? null))
  const stickies = boundsOf((section?.strips.flat() ?? []).map(rectOf))
  if (stickies) return { x: stickies.x, y: stickies.y + stickies.height + GAP }
  if (frame) return { x: frame.x + 2 * GAP, y: frame.y + 2 * GAP }
  const all = boundsOf(board.frames.values())
  return all ? { x: all.x, y: all.y + all.height + 2 * GAP } : { x: 0, y: 0 }
}

function rightOf(rect: Rect, y = rect.y): Point {
  return { x: rect.x + rect.width + GAP, y }
}
