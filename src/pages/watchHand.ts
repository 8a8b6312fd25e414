import type { Camera } from '../workspace/camera/Camera.ts'

const SIGNS = ['pointerdown', 'pointermove', 'keydown'] as const

/** Tells when somebody last moved the wall, pressed or dragged; for as long as the page lives. As of `performance.now()`. */
export function watchHand(camera: Pick<Camera, 'subscribe'>): () => number {
  let movedAt = Number.NEGATIVE_INFINITY
  const moved = () => {
    movedAt = performance.now()
  }
  const notice = (event: Event) => {
    if (!(event instanceof MouseEvent) || event.buttons > 0) moved()
  }
  camera.subscribe(moved)
  for (const sign of SIGNS) addEventListener(sign, notice, { capture: true, passive: true })
  return () => movedAt
}
