import { type Board, type Id, rectOf } from '../../domain/board/Board.ts'
import { boundsOf, centreOf, containsPoint, intersects, type Point, type Rect } from '../../domain/geometry/Rect.ts'
import { getKind, type NoteKind } from '../../domain/notation/kinds.ts'
import { GAP } from '../../workspace/flow/noteFlow.ts'
import { buildOutline } from './buildOutline.ts'

/**
 * Where a new note goes that is added after this element: right of a note, below it, or at the end of its strip, the first
 * of them that is free and in the same frame; below the last strip of a frame; below everything else. Top left, board units.
 */
export function placeAfter(board: Board, after: Id | null, kind: NoteKind): Point {
  const { width, height } = getKind(kind)
  const outline = buildOutline(board)
  const note = after === null ? undefined : board.notes.get(after)
  if (note) {
    const home = outline.find(({ strips }) => strips.some((strip) => strip.includes(note)))
    const strip = home?.strips.find((notes) => notes.includes(note)) ?? [note]
    const rect = rectOf(note)
    const beside = rightOf(rect)
    const end = rightOf(boundsOf(strip.map(rectOf)) ?? rect, note.y)
    const below = { x: rect.x, y: rect.y + rect.height + GAP }
    const others = Array.from(board.notes.values(), rectOf)
    const fits = (at: Point) => {
      const place = { ...at, width, height }
      const inFrame = !home?.frame || containsPoint(home.frame, centreOf(place))
      return inFrame && !others.some((other) => intersects(other, place))
    }
    return [beside, below, end].find(fits) ?? end
  }
  const frame = after === null ? undefined : board.frames.get(after)
  const section = outline.find((candidate) => candidate.frame === (frame ?? null))
  const stickies = boundsOf((section?.strips.flat() ?? []).map(rectOf))
  if (stickies) return { x: stickies.x, y: stickies.y + stickies.height + GAP }
  if (frame) return { x: frame.x + 2 * GAP, y: frame.y + 2 * GAP }
  const all = boundsOf(board.frames.values())
  return all ? { x: all.x, y: all.y + all.height + 2 * GAP } : { x: 0, y: 0 }
}

function rightOf(rect: Rect, y = rect.y): Point {
  return { x: rect.x + rect.width + GAP, y }
}
