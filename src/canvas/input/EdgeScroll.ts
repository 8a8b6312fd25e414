import type { Point } from '../../domain/geometry/Rect.ts'
import type { Size } from '../../workspace/camera/CameraState.ts'

/** Pixels from the canvas's edge within which the wall moves under a drag. */
const BAND = 28
/** Pixels a frame, at the very edge and beyond it. */
const FASTEST = 16
/** How long the hand must stay there first. */
const WAIT_MS = 180

/** How far the camera goes in one frame while the hand is at this pixel; 0, 0 away from the edges. */
export function edgeSpeed({ x, y }: Point, { width, height }: Size): Point {
  return { x: alongAxis(x, width), y: alongAxis(y, height) }
}

function alongAxis(at: number, length: number): number {
  const depth = (from: number) => Math.min(1, Math.max(0, (BAND - from) / BAND)) * FASTEST
  return depth(length - at) - depth(at)
}

/** Moves the wall, frame by frame, while a drag is held at the edge of the canvas. */
export class EdgeScroll {
  readonly #scroll: (by: Point) => void
  #speed: Point = { x: 0, y: 0 }
  #since: number | null = null
  #frame: number | null = null

  /** `scroll` moves the camera by so many pixels, and lets the gesture follow. */
  constructor(scroll: (by: Point) => void) {
    this.#scroll = scroll
  }

  /** The hand drags at this pixel. */
  aim(pixel: Point, size: Size): void {
    this.#speed = edgeSpeed(pixel, size)
    if (this.#speed.x === 0 && this.#speed.y === 0) this.stop()
    else this.#frame ??= requestAnimationFrame(this.#step)
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#frame = null
    this.#since = null
  }

  readonly #step = (now: number): void => {
    this.#since ??= now
    this.#frame = requestAnimationFrame(this.#step)
    if (now - this.#since >= WAIT_MS) this.#scroll(this.#speed)
  }
}
