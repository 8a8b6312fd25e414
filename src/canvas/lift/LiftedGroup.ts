import type { Id } from '../../domain/board/Board.ts'
import type { Point, Rect } from '../../domain/geometry/Rect.ts'

/** Elements in somebody's hand. */
export interface LiftedGroup {
  /** Who holds them: `me`, or a peer's client id. */
  readonly holder: string
  readonly ids: readonly Id[]
  /** How far they are from where they were lifted, board units. */
  readonly by: Point
  /** Copies in the hand; the originals stay on the wall. */
  readonly copies: boolean
  /** Outline of what the holder has selected; null for none. */
  readonly outline: string | null
}

/** Where the elements of a group stood when they were lifted. */
export type LiftedRects = ReadonlyMap<Id, Rect>
