import type { Point, Rect } from '../../domain/geometry/Rect.ts'

/** How the minimap shows the board: `scale` pixels a board unit, the board point `origin` at its top left. */
export interface MinimapPlan {
  readonly scale: number
  readonly origin: Point
}

/** Everything on the wall and all that is in view, in the middle of a minimap of this size in pixels. */
export function minimapPlan(
  bounds: Rect | undefined,
  view: Rect,
  size: { readonly width: number; readonly height: number },
): MinimapPlan {
  const left = Math.min(bounds?.x ?? view.x, view.x)
  const top = Math.min(bounds?.y ?? view.y, view.y)
  const right = Math.max(bounds ? bounds.x + bounds.width : view.x, view.x + view.width)
  const bottom = Math.max(bounds ? bounds.y + bounds.height : view.y, view.y + view.height)
  const scale = Math.min(size.width / Math.max(1, right - left), size.height / Math.max(1, bottom - top))
  return {
    scale,
    origin: {
      x: (left + right) / 2 - size.width / scale / 2,
      y: (top + bottom) / 2 - size.height / scale / 2,
    },
  }
}

/** Pixels of the minimap → board point. */
export function boardPointOf({ scale, origin }: MinimapPlan, pixel: Point): Point {
  return { x: origin.x + pixel.x / scale, y: origin.y + pixel.y / scale }
}

/** Board rectangle → pixels of the minimap. */
export function pixelRectOf({ scale, origin }: MinimapPlan, rect: Rect): Rect {
  return {
    x: (rect.x - origin.x) * scale,
    y: (rect.y - origin.y) * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  }
}
