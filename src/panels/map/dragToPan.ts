import type { Camera } from '../../workspace/camera/Camera.ts'

/** Pixels a press may wander and still be a click. */
const SLACK_PX = 4

/** Dragging with the main or the middle button moves the picture; the click that would end a drag is swallowed. */
export function dragToPan(host: HTMLElement, camera: Camera): () => void {
  let last: { readonly x: number; readonly y: number } | null = null
  let isDragging = false

  const onDown = (event: PointerEvent) => {
    if (event.button > 1) return
    last = { x: event.clientX, y: event.clientY }
    isDragging = false
  }
  const onMove = (event: PointerEvent) => {
    if (!last) return
    if (event.buttons === 0) return onUp()
    const by = { x: event.clientX - last.x, y: event.clientY - last.y }
    if (!isDragging && Math.hypot(by.x, by.y) < SLACK_PX) return
    if (!isDragging) host.setPointerCapture(event.pointerId)
    isDragging = true
    host.toggleAttribute('data-dragging', true)
    last = { x: event.clientX, y: event.clientY }
    camera.panBy(by)
  }
  const onUp = () => {
    last = null
    host.toggleAttribute('data-dragging', false)
  }
  const onClick = (event: MouseEvent) => {
    if (isDragging) event.stopPropagation()
    isDragging = false
  }

  host.addEventListener('pointerdown', onDown)
  host.addEventListener('pointermove', onMove)
  host.addEventListener('pointerup', onUp)
  host.addEventListener('pointercancel', onUp)
  host.addEventListener('click', onClick, { capture: true })
  return () => {
    host.removeEventListener('pointerdown', onDown)
    host.removeEventListener('pointermove', onMove)
    host.removeEventListener('pointerup', onUp)
    host.removeEventListener('pointercancel', onUp)
    host.removeEventListener('click', onClick, { capture: true })
  }
}
