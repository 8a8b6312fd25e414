import type { Rect } from '../../domain/geometry/Rect.ts'

/** Pixels a board unit that every picture is made with, if it may be that large. */
export const FULL_SCALE = 2
/** Pixels; what browsers can hold in one canvas, and what people can still open. */
const MOST = { side: 16_384, area: 64_000_000 } as const
/** Below this nothing on it could be told apart. */
const LEAST_SCALE = 0.06

/** How large a picture of this part of the wall can be, pixels a board unit; undefined where it would show nothing. */
export function pictureScale({ width, height }: Pick<Rect, 'width' | 'height'>): number | undefined {
  const scale = Math.min(FULL_SCALE, MOST.side / Math.max(width, height), Math.sqrt(MOST.area / (width * height)))
  return scale < LEAST_SCALE ? undefined : scale
}
