import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceBetween } from '../../../src/domain/geometry/distance.ts'
import { intersects } from '../../../src/domain/geometry/Rect.ts'
import { SpatialIndex } from '../../../src/domain/geometry/SpatialIndex.ts'

const rect = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 0, max: 200 }),
  height: fc.integer({ min: 0, max: 200 }),
})

describe('a spatial index', () => {
  it('finds exactly what overlaps or touches', () => {
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 600 }), rect, (rects, area) => {
        const found = new SpatialIndex(rects.keys(), (i) => rects[i] ?? area).within(area)
        const expected = [...rects.keys()].filter((i) => intersects(rects[i] ?? area, area))
        expect([...found].sort((a, b) => a - b)).toEqual(expected)
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it('stops at the first that passes the test', () => {
    const index = new SpatialIndex(Array(100).keys(), (i) => ({ x: i, y: 0, width: 1, height: 1 }))
    let asked = 0
    const any = index.some({ x: 0, y: 0, width: 100, height: 1 }, () => {
      asked += 1
      return true
    })
    expect([any, asked]).toEqual([true, 1])
    expect(index.some({ x: 0, y: 5, width: 100, height: 1 }, () => true)).toBe(false)
  })

  it('finds one that is as near as any that passes the test', () => {
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 300 }), rect, (rects, here) => {
        const isEven = (i: number) => i % 2 === 0
        const distanceOf = (i: number) => distanceBetween(rects[i] ?? here, here)
        const nearest = new SpatialIndex(rects.keys(), (i) => rects[i] ?? here).nearest(here, isEven)
        const distances = [...rects.keys()].filter(isEven).map(distanceOf)
        expect(nearest === undefined ? [] : [isEven(nearest), distanceOf(nearest)]).toEqual(
          distances.length === 0 ? [] : [true, Math.min(...distances)],
        )
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it('may be empty', () => {
    expect(
      new SpatialIndex<never>([], () => ({ x: 0, y: 0, width: 0, height: 0 })).within({
        x: 0,
        y: 0,
        width: 9,
        height: 9,
      }),
    ).toEqual([])
  })
})
