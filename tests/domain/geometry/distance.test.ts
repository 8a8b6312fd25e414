import { describe, expect, it } from 'vitest'
import { distanceBetween, gapX, gapY, grown } from '../../../src/domain/geometry/distance.ts'

const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 })

describe('distance', () => {
  it('is measured from edge to edge, 0 where the ranges overlap', () => {
    expect([gapX(box(0, 0), box(25, 0)), gapX(box(25, 0), box(0, 0)), gapX(box(0, 0), box(5, 99))]).toEqual([15, 15, 0])
    expect([gapY(box(0, 0), box(0, 25)), gapY(box(0, 25), box(0, 0)), gapY(box(0, 0), box(99, 5))]).toEqual([15, 15, 0])
  })

  it('goes the short way round a corner', () => {
    expect(distanceBetween(box(0, 0), box(13, 14))).toBe(5)
    expect(distanceBetween(box(0, 0), box(10, 10))).toBe(0)
  })

  it('grows a rectangle on every side', () => {
    expect(grown(box(0, 0), 1, 2)).toEqual({ x: -1, y: -2, width: 12, height: 14 })
  })
})
