// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchHand } from '../../src/pages/watchHand.ts'

/** A page, its clock at a second, with a camera that can be moved. */
function watched() {
  const listeners: (() => void)[] = []
  const movedAt = watchHand({
    subscribe: (listener) => {
      listeners.push(listener)
      return () => undefined
    },
  })
  const moveCamera = () => {
    for (const listener of listeners) listener()
  }
  return { movedAt, moveCamera }
}

beforeEach(() => void vi.useFakeTimers({ now: 0, toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

it('has never moved on a page that was just opened', () => {
  expect(watched().movedAt()).toBe(Number.NEGATIVE_INFINITY)
})

it('moves with a pressed pointer and with keys, also where the page keeps the event to itself', () => {
  const { movedAt } = watched()
  document.body.addEventListener('pointerdown', (event) => event.stopImmediatePropagation())
  for (const act of [
    new MouseEvent('pointerdown', { buttons: 1, bubbles: true }),
    new MouseEvent('pointermove', { buttons: 1, bubbles: true }),
    new KeyboardEvent('keydown', { key: 'e', bubbles: true }),
  ]) {
    vi.advanceTimersByTime(100)
    document.body.dispatchEvent(act)
    expect(movedAt()).toBe(performance.now())
  }
})

it('moves with the camera, whoever moves it', () => {
  const { movedAt, moveCamera } = watched()
  vi.advanceTimersByTime(100)
  moveCamera()
  expect(movedAt()).toBe(performance.now())
})

it('is still where a pointer only passes over the wall', () => {
  const { movedAt } = watched()
  vi.advanceTimersByTime(100)
  document.body.dispatchEvent(new MouseEvent('pointermove', { buttons: 0, bubbles: true }))
  expect(movedAt()).toBe(Number.NEGATIVE_INFINITY)
})
