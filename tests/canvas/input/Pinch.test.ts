import { describe, expect, it } from 'vitest'
import { Pinch } from '../../../src/canvas/input/Pinch.ts'
import { createCamera } from '../../../src/workspace/camera/Camera.ts'
import { ManualClock } from '../../support/ManualClock.ts'

const host = { getBoundingClientRect: () => ({ left: 0, top: 0 }) } as Element
const finger = (pointerId: number, clientX: number, clientY = 0) => ({ pointerId, clientX, clientY })

function open() {
  const camera = createCamera(new ManualClock())
  const pinch = new Pinch(camera)
  return { camera, pinch }
}

describe('Pinch', () => {
  it('takes over with the second finger', () => {
    const { pinch } = open()
    expect(pinch.add(finger(1, 0), host)).toBe(false)
    expect(pinch.move(finger(1, 50), host)).toBe(false)
    expect(pinch.add(finger(2, 100), host)).toBe(true)
  })

  it('zooms by the distance of the fingers, around their middle', () => {
    const { camera, pinch } = open()
    pinch.add(finger(1, 100), host)
    pinch.add(finger(2, 200), host)
    pinch.move(finger(2, 300), host)
    expect(camera.get().zoom).toBeCloseTo(2)
    // The board point between the fingers stays between them.
    expect(camera.get().x + 200 / camera.get().zoom).toBeCloseTo(150)
  })

  it('pans when both fingers go the same way', () => {
    const { camera, pinch } = open()
    pinch.add(finger(1, 100), host)
    pinch.add(finger(2, 200), host)
    for (let x = 0; x <= 60; x += 10) {
      pinch.move(finger(1, 100 + x), host)
      pinch.move(finger(2, 200 + x), host)
    }
    expect(camera.get().zoom).toBeCloseTo(1, 1)
    expect(camera.get().x).toBeCloseTo(-60, -1)
  })

  it('ends when a finger is lifted', () => {
    const { pinch } = open()
    pinch.add(finger(1, 100), host)
    pinch.add(finger(2, 200), host)
    pinch.remove(finger(2, 200))
    expect(pinch.move(finger(1, 300), host)).toBe(false)
  })
})
