import type { Id } from '../domain/board/Board.ts'
import type { Point, Rect } from '../domain/geometry/Rect.ts'
import type { Guide } from '../domain/geometry/snapping/Guide.ts'
import type { NoteKind } from '../domain/notation/kinds.ts'

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
  /** The point that a laser pointer shows; leaves a trail that fades. */
  | { readonly show: 'laser'; readonly at: Point }
  | {
      readonly show: 'space'
      /** Where the timeline is cut, and by how much it is pulled apart there; negative: pushed together. */
      readonly x: number
      readonly width: number
      readonly ids: readonly Id[]
      /** Frames that grow or shrink with it. */
      readonly stretched: readonly Id[]
      /** The only lane that is cut; null: the whole wall. */
      readonly frame: Id | null
    }
  | { readonly show: 'ghost'; readonly kind: NoteKind; readonly at: Point }

/** What it shows would change the board when the hand opens; a selection rectangle and a laser would not. */
export function isOfAnEdit({ show }: Preview): boolean {
  return show !== 'brush' && show !== 'laser'
}
