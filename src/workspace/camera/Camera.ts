import type { Point, Rect } from '../../domain/geometry/Rect.ts'
import { between, type CameraState, clampZoom, panned, type Size, viewOf, zoomedAt } from './CameraState.ts'
import type { Clock } from './Clock.ts'

const ANIMATION_MS = 260

/** The imperative camera: changed many times a second, so it never passes through React or a store. */
export interface Camera {
  get(): CameraState
  /** At once; a flight under way ends. */
  set(state: CameraState): void
  /** Flies there, or jumps for people who asked for less motion. */
  flyTo(state: CameraState): void
  /** Pixels. */
  panBy(by: Point): void
  /** Keeps the board point under `pixel` where it is. */
  zoomAt(pixel: Point, factor: number): void
  readonly size: Size
  resize(size: Size): void
  /** What the canvas shows, board units. */
  view(): Rect
  /** Called after each change of camera or size. */
  subscribe(listener: () => void): () => void
}

export function createCamera(clock: Clock): Camera {
  const listeners = new Set<() => void>()
  let state: CameraState = { x: 0, y: 0, zoom: 1 }
  let size: Size = { width: 0, height: 0 }
  let flight: number | null = null

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const land = () => {
    if (flight !== null) clock.cancelFrame(flight)
    flight = null
  }
  const put = (next: CameraState) => {
    if (![next.x, next.y, next.zoom].every(Number.isFinite))
      throw new RangeError('camera: x, y and zoom must be finite')
    state = { x: next.x, y: next.y, zoom: clampZoom(next.zoom) }
    tell()
  }
  const set = (next: CameraState) => {
    land()
    put(next)
  }

  return {
    get: () => state,
    set,
    flyTo(target) {
      if (clock.prefersReducedMotion()) return set(target)
      land()
      const from = state
      const to = { ...target, zoom: clampZoom(target.zoom) }
      const start = clock.now()
      const step = () => {
        const t = Math.min(1, (clock.now() - start) / ANIMATION_MS)
        flight = t < 1 ? clock.requestFrame(step) : null
        put(t < 1 ? between(from, to, 1 - (1 - t) ** 3) : to)
      }
      flight = clock.requestFrame(step)
    },
    panBy: (by) => set(panned(state, by)),
    zoomAt: (pixel, factor) => set(zoomedAt(state, pixel, state.zoom * factor)),
    get size() {
      return size
    },
    resize(next) {
      if (next.width === size.width && next.height === size.height) return
      size = next
      tell()
    },
    view: () => viewOf(state, size),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
