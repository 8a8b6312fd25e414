import { type Board, type Id, rectOf } from '../../board/Board.ts'
import { boundsOf, type Rect } from '../../geometry/Rect.ts'
import { nameSizeAt } from '../../look/FrameLook.ts'
import { tiltedBounds } from '../../look/NoteShape.ts'
import type { Measure } from '../../look/wrapLine.ts'

/** Paper around what is in the picture, board units. */
const MARGIN = 40

/** What a picture is drawn of. */
export interface PictureSource {
  /** Only what is to be in the picture: see `partOf`. */
  readonly board: Board
  /** Links that were read from the wall, drawn where both notes are in the picture. */
  readonly inferred: readonly { readonly from: Id; readonly to: Id }[]
  /** Of the font that will show it. */
  readonly measure: Measure
}

/** The part of the wall that the picture shows, margin included, whole board units; undefined where there is nothing. */
export function pictureBounds({ notes, frames }: Board): Rect | undefined {
  const above = nameSizeAt(1) * 2
  const bounds = boundsOf([
    ...Array.from(notes.values(), (note) => tiltedBounds(note.kind, rectOf(note))),
    ...Array.from(frames.values(), (frame) => ({ ...frame, y: frame.y - above, height: frame.height + above })),
  ])
  if (!bounds) return undefined
  const [x, y] = [Math.floor(bounds.x - MARGIN), Math.floor(bounds.y - MARGIN)]
  return {
    x,
    y,
    width: Math.ceil(bounds.x + bounds.width + MARGIN) - x,
    height: Math.ceil(bounds.y + bounds.height + MARGIN) - y,
  }
}
