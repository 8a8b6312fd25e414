import { describe, expect, it } from 'vitest'
import { boundsOfPath, distanceTo, linkPath, pointAt } from '../../../src/domain/look/LinkPath.ts'

const rect = (x: number, y: number, width = 160, height = 160) => ({ x, y, width, height })

describe('linkPath', () => {
  it('goes straight between notes of one row, in the middle of what they share', () => {
    expect(linkPath(rect(0, 0), rect(300, 40))).toEqual({
      from: { x: 160, y: 100 },
      c1: { x: 160, y: 100 },
      c2: { x: 300, y: 100 },
      to: { x: 300, y: 100 },
      above: false,
    })
  })

  it('goes backwards out of the left side', () => {
    const { from, to } = linkPath(rect(300, 0), rect(0, 0))
    expect([from.x, to.x]).toEqual([300, 160])
  })

  it('goes straight down a column', () => {
    const { from, to } = linkPath(rect(0, 0), rect(20, 300))
    expect([from, to]).toEqual([
      { x: 90, y: 160 },
      { x: 90, y: 300 },
    ])
  })

  it('bends between notes that share neither row nor column', () => {
    const { from, c1, c2, to } = linkPath(rect(0, 0), rect(400, 300))
    expect(from).toEqual({ x: 160, y: 80 })
    expect(to).toEqual({ x: 400, y: 380 })
    expect([c1.y, c2.y]).toEqual([80, 380])
    expect(c1.x).toBeGreaterThan(from.x)
    expect(c2.x).toBeLessThan(to.x)
  })

  it('crosses the edge of notes that touch, so that there is something to see', () => {
    const { from, to, above } = linkPath(rect(0, 0), rect(160, 0))
    expect(to.x - from.x).toBeGreaterThan(20)
    expect((to.x + from.x) / 2).toBe(160)
    expect(above).toBe(true)
  })

  it('stays within its bounds and near itself', () => {
    const path = linkPath(rect(0, 0), rect(400, -300))
    const bounds = boundsOfPath(path)
    for (let t = 0; t <= 1; t += 0.1) {
      const point = pointAt(path, t)
      expect(point.x).toBeGreaterThanOrEqual(bounds.x)
      expect(point.y).toBeGreaterThanOrEqual(bounds.y)
      expect(distanceTo(path, point)).toBeLessThan(2)
    }
    expect(distanceTo(path, { x: 600, y: 600 })).toBeGreaterThan(300)
  })
})
