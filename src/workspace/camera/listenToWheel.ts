import type { Camera } from './Camera.ts'

/** Pixels a line of a wheel that counts in lines. */
const LINE_PX = 40
/** How much one pixel of a pinch or Ctrl-wheel zooms. */
const ZOOM_SPEED = 0.01
/** One notch of a mouse wheel zooms no further than this. */
const MOST_PX = 24

/** Wheel and trackpad: pans; Shift turns it sideways; Ctrl, ⌘ and the trackpad's pinch zoom at the pointer. */
export function listenToWheel(host: HTMLElement, camera: Camera): () => void {
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit]
    if (event.ctrlKey || event.metaKey) {
      const { left, top } = host.getBoundingClientRect()
      const by = Math.max(-MOST_PX, Math.min(MOST_PX, dy))
      camera.zoomAt({ x: event.clientX - left, y: event.clientY - top }, Math.exp(-by * ZOOM_SPEED))
    } else if (event.shiftKey && dx === 0) camera.panBy({ x: -dy, y: 0 })
    else camera.panBy({ x: -dx, y: -dy })
  }
  host.addEventListener('wheel', onWheel, { passive: false })
  return () => host.removeEventListener('wheel', onWheel)
}
