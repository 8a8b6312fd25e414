import { describe, expect, it, vi } from 'vitest'
import { createCamera } from '../../../src/workspace/camera/Camera.ts'
import { ManualClock } from '../../support/ManualClock.ts'

describe('Camera', () => {
  it('flies and lands exactly', () => {
    const clock = new ManualClock()
    const camera = createCamera(clock)
    camera.flyTo({ x: 100, y: 50, zoom: 2 })
    clock.pass(100)
    expect(camera.get().zoom).toBeGreaterThan(1)
    expect(camera.get().zoom).toBeLessThan(2)
    clock.pass(400)
    expect(camera.get()).toEqual({ x: 100, y: 50, zoom: 2 })
  })

  it('jumps for people who asked for less motion', () => {
    const clock = new ManualClock()
    clock.reducedMotion = true
    const camera = createCamera(clock)
    camera.flyTo({ x: 100, y: 50, zoom: 2 })
    expect(camera.get()).toEqual({ x: 100, y: 50, zoom: 2 })
  })

  it('lets the hand end a flight', () => {
    const clock = new ManualClock()
    const camera = createCamera(clock)
    camera.flyTo({ x: 100, y: 50, zoom: 2 })
    clock.pass(64)
    camera.set({ x: 1, y: 2, zoom: 1 })
    clock.pass(500)
    expect(camera.get()).toEqual({ x: 1, y: 2, zoom: 1 })
  })

  it('tells about each change until unsubscribed', () => {
    const camera = createCamera(new ManualClock())
    const listener = vi.fn()
    const stop = camera.subscribe(listener)
    camera.set({ x: 1, y: 1, zoom: 1 })
    camera.resize({ width: 10, height: 10 })
    camera.resize({ width: 10, height: 10 })
    stop()
    camera.set({ x: 2, y: 2, zoom: 1 })
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('throws on a camera that is nowhere', () => {
    expect(() => createCamera(new ManualClock()).set({ x: Number.NaN, y: 0, zoom: 1 })).toThrow(RangeError)
  })
})
