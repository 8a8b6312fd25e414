import type { Point, Rect } from '../../geometry/Rect.ts'

/** So far apart that nothing in one frame is read as a neighbour of something in the next. */
const GAP = 260

/** Frames in rows from left to right, about one and a half times as wide as high; they never touch. */
export function packFrames(sizes: readonly Pick<Rect, 'width' | 'height'>[]): {
  readonly places: readonly Point[]
  readonly width: number
  readonly height: number
} {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0)
  const limit = Math.max(Math.sqrt(area * 1.5), ...sizes.map(({ width }) => width))
  const places: Point[] = []
  let [x, y, rowHeight, widest] = [0, 0, 0, 0]
  for (const { width, height } of sizes) {
    if (x > 0 && x + width > limit) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0]
    places.push({ x, y })
    widest = Math.max(widest, x + width)
    x += width + GAP
    rowHeight = Math.max(rowHeight, height)
  }
  return { places, width: widest, height: sizes.length === 0 ? 0 : y + rowHeight }
}
