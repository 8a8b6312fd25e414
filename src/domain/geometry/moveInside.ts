import { containsRect, intersects, type Point, type Rect } from './Rect.ts'

/**
 * The shortest move that brings the rectangle wholly inside the frame, clear of `avoid` where given; undefined where there
 * is no such place.
 */
export function moveInside(rect: Rect, frame: Rect, avoid?: Rect): Point | undefined {
  if (rect.width > frame.width || rect.height > frame.height) return undefined
  const clamped = {
    ...rect,
    x: Math.min(Math.max(rect.x, frame.x), frame.x + frame.width - rect.width),
    y: Math.min(Math.max(rect.y, frame.y), frame.y + frame.height - rect.height),
  }
  const spots = avoid
    ? [
        clamped,
        { ...clamped, x: avoid.x - rect.width - rect.width / 8 },
        { ...clamped, x: avoid.x + avoid.width + rect.width / 8 },
        { ...clamped, y: avoid.y - rect.height - rect.height / 8 },
        { ...clamped, y: avoid.y + avoid.height + rect.height / 8 },
      ]
    : [clamped]
  return spots
    .filter((spot) => containsRect(frame, spot) && !(avoid && intersects(avoid, spot)))
    .map((spot) => ({ x: spot.x - rect.x, y: spot.y - rect.y }))
    .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))[0]
}
