import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, intersects, type Rect } from '../../../src/domain/geometry/Rect.ts'
import { RectIndex } from '../../../src/domain/geometry/RectIndex.ts'

const rect = fc.record({
  x: fc.integer({ min: -1000, max: 1000 }),
  y: fc.integer({ min: -1000, max: 1000 }),
  width: fc.nat(300),
  height: fc.nat(300),
})
const step = fc.record({ id: fc.integer({ min: 0, max: 12 }).map(String), to: fc.option(rect) })

describe('RectIndex', () => {
  it('finds what a walk over all rectangles finds, however they come, move and go', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20).map(String), rect)), fc.array(step), rect, (loaded, steps, area) => {
        const index = new RectIndex()
        const all = new Map<string, Rect>(loaded)
        index.load(all)
        for (const { id, to } of steps) {
          if (to) {
            index.put(id, to)
            all.set(id, to)
          } else {
            index.remove(id)
            all.delete(id)
          }
        }
        const expected = [...all].filter(([, one]) => intersects(one, area)).map(([id]) => id)
        expect([...index.search(area)].sort()).toEqual(expected.sort())
        expect(index.bounds()).toEqual(boundsOf(all.values()))
        for (const [id, one] of all) expect(index.find(id)).toEqual(one)
      }),
    )
  })
})
