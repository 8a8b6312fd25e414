import { type Board, rectOf } from '../../domain/board/Board.ts'
import {
  boundsOf,
  centreOf,
  containsPoint,
  containsRect,
  intersects,
  type Point,
  type Rect,
} from '../../domain/geometry/Rect.ts'
import { getKind, type NoteKind } from '../../domain/notation/kinds.ts'
import { MARGIN } from '../../workspace/flow/frameAround.ts'
import { GAP } from '../../workspace/flow/noteFlow.ts'
import { buildOutline, type OutlineSection } from './buildOutline.ts'
import { type RowKey, sectionKey, stripKey } from './rowKeys.ts'

/**
 * Where a new note goes that is added after this row: right of a note, below it, or at the end of its strip, the first of
 * them that is free and in the same frame. From the row of a frame or a strip: below the last strip of the frame, where it has
 * the room. Else below everything, so that a context around it stands clear of the others and in line with them. Top left,
 * board units.
 */
export function placeAfter(board: Board, row: RowKey | null, kind: NoteKind): Point {
  const { width, height } = getKind(kind)
  const outline = buildOutline(board)
  const note = row === null ? undefined : board.notes.get(row)
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
  const section = sectionOf(outline, row)
  const frame = section?.frame
  const stickies = boundsOf((section?.strips.flat() ?? []).map(rectOf))
  const below = stickies && { x: stickies.x, y: stickies.y + stickies.height + GAP }
  if (below && frame && !containsRect(frame, { ...below, width, height })) return placeAfter(board, null, kind)
  if (below) return below
  if (frame) return { x: frame.x + 2 * GAP, y: frame.y + 2 * GAP }
  const all = boundsOf(board.frames.values())
  return all ? { x: all.x + MARGIN, y: all.y + all.height + GAP + MARGIN } : { x: 0, y: 0 }
}

/** That of the frame's or the strip's row, else the rest of the wall. */
function sectionOf(outline: readonly OutlineSection[], row: RowKey | null): OutlineSection | undefined {
  const named = outline.find(
    (section) => sectionKey(section) === row || section.strips.some((notes) => stripKey(notes) === row),
  )
  return named ?? outline.find(({ frame }) => frame === null)
}

function rightOf(rect: Rect, y = rect.y): Point {
  return { x: rect.x + rect.width + GAP, y }
}
