import type { BoardPointer } from '../../tools/BoardPointer.ts'
import { hasDragged } from '../../tools/hasDragged.ts'
import type { ToolRunner } from '../../tools/ToolRunner.ts'
import type { WallView } from '../WallView.ts'
import { cursorFor } from './cursorFor.ts'
import { Pinch } from './Pinch.ts'
import { pointerOf } from './pointerOf.ts'

/** Two presses this close in time and place are a double click, by mouse, pen and finger alike. */
const DOUBLE_MS = 400
const MIDDLE = 1

/** Mouse, pen and touch on the wall → the tool in hand; two fingers move and zoom. Returns what stops listening. */
export function listenToPointer(
  host: HTMLElement,
  wall: WallView,
  runner: ToolRunner,
  spaceHeld: () => boolean,
): () => void {
  const { session, workspace } = wall.sources
  const pinch = new Pinch(workspace.camera)
  let held: number | null = null
  let pressed: { readonly pointer: BoardPointer; readonly time: number; readonly isSecond: boolean } | null = null

  const showCursor = (pointer: BoardPointer) => {
    host.style.cursor = cursorFor(runner.is, pointer.target, spaceHeld())
  }

  const onDown = (event: PointerEvent) => {
    if (event.target instanceof Element && event.target.closest('[data-over-wall]')) return
    if (event.pointerType === 'touch' && pinch.add(event, host)) {
      runner.cancel()
      held = null
      return
    }
    if (held !== null || (event.button !== 0 && event.button !== MIDDLE)) return
    event.preventDefault()
    host.focus({ preventScroll: true })
    host.setPointerCapture(event.pointerId)
    held = event.pointerId
    const pointer = pointerOf(event, host, wall)
    const soon = pressed !== null && event.timeStamp - pressed.time < DOUBLE_MS && !pressed.isSecond
    const isSecond = soon && pressed !== null && !hasDragged(pressed.pointer, pointer)
    pressed = { pointer, time: event.timeStamp, isSecond }
    runner.press(pointer, event.button === MIDDLE || spaceHeld())
    showCursor(pointer)
  }

  const onMove = (event: PointerEvent) => {
    if (pinch.move(event, host)) return
    if (held !== null && event.pointerId !== held) return
    const pointer = pointerOf(event, host, wall)
    workspace.pointer = pointer.at
    session.presence.setCursor(pointer.at)
    runner.move(pointer)
    showCursor(pointer)
  }

  const onUp = (event: PointerEvent) => {
    pinch.remove(event)
    if (event.pointerId !== held) return
    held = null
    const pointer = pointerOf(event, host, wall)
    runner.release(pointer)
    if (pressed?.isSecond && !hasDragged(pressed.pointer, pointer)) runner.double(pointer)
    showCursor(pointer)
  }

  const onCancel = (event: PointerEvent) => {
    pinch.remove(event)
    if (event.pointerId !== held) return
    held = null
    runner.cancel()
  }

  const onLeave = () => {
    workspace.pointer = null
    session.presence.setCursor(null)
    if (held === null) workspace.preview.setState(null, true)
  }

  const handlers: readonly (readonly [string, (event: PointerEvent) => void])[] = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onCancel],
    ['pointerleave', onLeave],
  ]
  const listener = (handle: (event: PointerEvent) => void) => (event: Event) => {
    if (event instanceof PointerEvent) handle(event)
  }
  const bound = handlers.map(([type, handle]) => [type, listener(handle)] as const)
  for (const [type, handle] of bound) host.addEventListener(type, handle)
  return () => {
    for (const [type, handle] of bound) host.removeEventListener(type, handle)
  }
}
