import type { Id } from '../domain/board/Board.ts'
import type { Point } from '../domain/geometry/Rect.ts'

export const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const
export type Corner = (typeof CORNERS)[number]

/** What lies under the pointer, topmost first. A frame is only its border and its name tab; its inside is wall. */
export type Target =
  | { readonly on: 'wall' }
  | { readonly on: 'note'; readonly id: Id }
  | { readonly on: 'frame'; readonly id: Id }
  | { readonly on: 'link'; readonly id: Id }
  /** Not drawn by anyone: read from where the notes stand. */
  | { readonly on: 'inferred-link'; readonly from: Id; readonly to: Id }
  | { readonly on: 'resize-handle'; readonly id: Id; readonly corner: Corner }
  /** The dot beside a selected note from which a link is drawn. */
  | { readonly on: 'link-handle'; readonly id: Id }

/** A pointer on the wall, freed of the browser. */
export interface BoardPointer {
  /** Board units. */
  readonly at: Point
  /** Pixels from the canvas's top left. */
  readonly pixel: Point
  readonly target: Target
  readonly shift: boolean
  readonly alt: boolean
  readonly mod: boolean
  /** A finger, not a mouse or pen. */
  readonly touch: boolean
}
