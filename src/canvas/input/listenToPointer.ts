import type { BoardPointer } from '../../tools/BoardPointer.ts'
import { hasDragged } from '../../tools/hasDragged.ts'
import type { ToolRunner } from '../../tools/ToolRunner.ts'
import type { WallView } from '../WallView.ts'
import { cursorFor } from './cursorFor.ts'
import { EdgeScroll } from './EdgeScroll.ts'
import { Pinch } from './Pinch.ts'
import { type HostEvent, pointerOf } from './pointerOf.ts'

/** Two presses this close in time and place are a double click, by mouse, pen and finger alike. */
const DOUBLE_MS = 400
const [LEFT, MIDDLE, RIGHT] = [0, 1, 2]

/**
 * Mouse, pen and touch on the wall → the tool in hand; two fingers move and zoom, and a palm beside a pen does nothing.
 * Returns what stops listening.
 */
export function listenToPointer(
  host: HTMLElement,
  wall: WallView,
  runner: ToolRunner,
  spaceHeld: () => boolean,
): () => void {
  const { session, workspace } = wall.sources
  const pinch = new Pinch(workspace.camera)
  let held: number | null = null
  let penIsDown = false
  let last: HostEvent | null = null
  let pressed: { readonly pointer: BoardPointer; readonly time: number; readonly isSecond: boolean } | null = null

  const showCursor = (pointer: BoardPointer) => {
    host.style.cursor = cursorFor(runner.is, pointer.target, spaceHeld())
  }

  const edge = new EdgeScroll((by) => {
    if (!runner.scrolls || last === null) return edge.stop()
    workspace.camera.panBy({ x: -by.x, y: -by.y })
    runner.move(pointerOf(last, host, wall))
  })
  const letGo = () => {
    held = null
    penIsDown = false
    edge.stop()
  }

  const onDown = (event: PointerEvent) => {
    if (event.target instanceof Element && event.target.closest('[data-over-wall]')) return
    if (event.pointerType === 'touch' && penIsDown) return
    if (event.pointerType === 'touch' && pinch.add(event, host)) {
      runner.cancel()
      letGo()
      return
    }
    if (event.pointerType === 'pen' && !penIsDown) {
      pinch.forget()
      if (held !== null) runner.cancel()
      letGo()
      penIsDown = true
    }
    if (held !== null || event.button > RIGHT) return
    event.preventDefault()
    host.focus({ preventScroll: true })
    host.setPointerCapture(event.pointerId)
    held = event.pointerId
    const pointer = pointerOf(event, host, wall)
    const soon =
      event.button === LEFT && pressed !== null && event.timeStamp - pressed.time < DOUBLE_MS && !pressed.isSecond
    const isSecond = soon && pressed !== null && !hasDragged(pressed.pointer, pointer)
    pressed = { pointer, time: event.timeStamp, isSecond }
    runner.press(pointer, event.button === MIDDLE || event.button === RIGHT || spaceHeld())
    showCursor(pointer)
  }

  const onMove = (event: PointerEvent) => {
    if (pinch.move(event, host)) return
    if (held !== null && event.pointerId !== held) return
    last = event
    const pointer = pointerOf(event, host, wall)
    workspace.pointer = pointer.at
    session.presence.setCursor(pointer.at)
    runner.move(pointer)
    if (held !== null && runner.scrolls) edge.aim(pointer.pixel, workspace.camera.size)
    showCursor(pointer)
  }

  const onUp = (event: PointerEvent) => {
    pinch.remove(event)
    if (event.pointerId !== held) return
    letGo()
    const pointer = pointerOf(event, host, wall)
    runner.release(pointer)
    if (pressed?.isSecond && !hasDragged(pressed.pointer, pointer)) runner.double(pointer)
    showCursor(pointer)
  }

  const onCancel = (event: PointerEvent) => {
    pinch.remove(event)
    if (event.pointerId !== held) return
    letGo()
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
  const keepMenuAway = (event: Event) => event.preventDefault()
  const bound = handlers.map(([type, handle]) => [type, listener(handle)] as const)
  for (const [type, handle] of bound) host.addEventListener(type, handle)
  host.addEventListener('contextmenu', keepMenuAway)
  return () => {
    for (const [type, handle] of bound) host.removeEventListener(type, handle)
    host.removeEventListener('contextmenu', keepMenuAway)
    edge.stop()
  }
}
