import { describe, expect, it } from 'vitest'
import { glide } from '../../../src/canvas/presence/glide.ts'
import { inkOn } from '../../../src/canvas/presence/inkOn.ts'

describe('glide', () => {
  it('comes nearer with every step and arrives', () => {
    const cursor = { at: { x: 0, y: 0 }, since: 0 }
    let before = 1000
    let now = 16
    for (; glide(cursor, { x: 600, y: 800 }, now); now += 16) {
      const left = Math.hypot(600 - cursor.at.x, 800 - cursor.at.y)
      expect(left).toBeLessThan(before)
      before = left
    }
    expect(cursor.at).toEqual({ x: 600, y: 800 })
    expect(now).toBeLessThan(600)
  })

  it('does not depend on how many frames there are', () => {
    const run = (stepMs: number) => {
      const cursor = { at: { x: 0, y: 0 }, since: 0 }
      for (let now = stepMs; now <= 96; now += stepMs) glide(cursor, { x: 1000, y: 0 }, now)
      return cursor.at.x
    }
    expect(run(8)).toBeCloseTo(run(48), 6)
  })

  it('is there at once for people who asked for less motion', () => {
    const cursor = { at: { x: 0, y: 0 }, since: 0 }
    expect(glide(cursor, { x: 600, y: 800 }, 16, true)).toBe(false)
    expect(cursor.at).toEqual({ x: 600, y: 800 })
  })
})

describe('inkOn', () => {
  it.each([
    ['#ffffff', '#1d1d1f'],
    ['#fef445', '#1d1d1f'],
    ['#1d4ed8', '#ffffff'],
    ['#000000', '#ffffff'],
    ['not a colour', '#ffffff'],
  ])('reads on %s: %s', (colour, ink) => {
    expect(inkOn(colour)).toBe(ink)
  })
})
