import type { Point } from '../../domain/geometry/Rect.ts'
import type { Camera } from '../../workspace/camera/Camera.ts'
import { panned, zoomedAt } from '../../workspace/camera/CameraState.ts'

type Finger = Pick<PointerEvent, 'pointerId' | 'clientX' | 'clientY'>

/** Two fingers on the wall: their middle pans, their distance zooms. */
export class Pinch {
  readonly #camera: Camera
  readonly #fingers = new Map<number, Point>()

  constructor(camera: Camera) {
    this.#camera = camera
  }

  /** True when this is the second finger: whatever one finger had begun is over. */
  add(finger: Finger, host: Element): boolean {
    this.#fingers.set(finger.pointerId, pixelOf(finger, host))
    return this.#fingers.size >= 2
  }

  /** True while two fingers are down. */
  move(finger: Finger, host: Element): boolean {
    const before = this.#fingers.get(finger.pointerId)
    if (!before) return false
    const other = [...this.#fingers].find(([id]) => id !== finger.pointerId)?.[1]
    const after = pixelOf(finger, host)
    this.#fingers.set(finger.pointerId, after)
    if (!other) return false
    const [from, to] = [middle(before, other), middle(after, other)]
    const spread = distance(after, other) / Math.max(1, distance(before, other))
    const camera = panned(this.#camera.get(), { x: to.x - from.x, y: to.y - from.y })
    this.#camera.set(zoomedAt(camera, to, camera.zoom * spread))
    return true
  }

  /** The fingers were a palm. */
  forget(): void {
    this.#fingers.clear()
  }

  remove(finger: Finger): void {
    this.#fingers.delete(finger.pointerId)
  }
}

function pixelOf({ clientX, clientY }: Finger, host: Element): Point {
  const { left, top } = host.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
