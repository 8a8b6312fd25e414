import type { Point } from '../../domain/geometry/Rect.ts'

/** Something that follows what is heard of it, without jumps. */
export interface Gliding {
  at: Point
  /** Time of the last step, milliseconds. */
  since: number
}

/** After this long two thirds of the way are done. */
const EASE_MS = 55
/** Board units too small to see. */
const THERE = 0.3

/** One step towards the target, all of it at once for people who asked for less motion; false when it is there. */
export function glide(gliding: Gliding, target: Point, now: number, atOnce = false): boolean {
  const passed = Math.min(100, now - gliding.since)
  gliding.since = now
  const [dx, dy] = [target.x - gliding.at.x, target.y - gliding.at.y]
  if (atOnce || Math.hypot(dx, dy) < THERE) {
    gliding.at = target
    return false
  }
  const share = 1 - Math.exp(-passed / EASE_MS)
  gliding.at = { x: gliding.at.x + dx * share, y: gliding.at.y + dy * share }
  return true
}
