import type { Point, Rect } from '../geometry/Rect.ts'

/** Where one relationship runs. */
export interface EdgeLayout {
  /** From the upstream badge to the downstream badge, every segment horizontal or vertical. */
  readonly points: readonly Point[]
  /** The badge that sits on the border of the upstream context. */
  readonly upstreamBadge: Rect
  readonly downstreamBadge: Rect
  /** The label in the middle of the line; undefined where there is nothing to say. */
  readonly label: Rect | undefined
}

/** The computed picture plan, in CSS pixels, y down, origin at its top left corner. No two rectangles overlap. */
export interface MapLayout {
  readonly width: number
  readonly height: number
  /** In the order of the map's contexts. */
  readonly boxes: readonly Rect[]
  /** In the order of the map's relationships. */
  readonly edges: readonly EdgeLayout[]
}
