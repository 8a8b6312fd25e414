import type { Id } from '../domain/board/Board.ts'
import type { Point, Rect } from '../domain/geometry/Rect.ts'
import type { NoteKind } from '../domain/notation/kinds.ts'

/** A line that shows why a dragged note snapped: board units, along one axis. */
export interface Guide {
  readonly from: Point
  readonly to: Point
}

/** A gesture under way, board units; nothing of it is on the board yet. */
export type Preview =
  | {
      readonly show: 'move'
      /** Notes and frames, what the frames carry included. */
      readonly ids: readonly Id[]
      readonly by: Point
      /** The originals stay: the drop duplicates. */
      readonly copies: boolean
      readonly guides: readonly Guide[]
    }
  | { readonly show: 'brush'; readonly rect: Rect }
  | { readonly show: 'resize'; readonly id: Id; readonly to: Rect; readonly guides: readonly Guide[] }
  | { readonly show: 'link'; readonly from: Id; readonly to: Point; readonly target: Id | null }
  | { readonly show: 'frame'; readonly rect: Rect }
  | { readonly show: 'ghost'; readonly kind: NoteKind; readonly at: Point }
