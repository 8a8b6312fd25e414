import { describe, expect, it } from 'vitest'
import { moveInside } from '../../../src/domain/geometry/moveInside.ts'

const frame = { x: 0, y: 0, width: 100, height: 100 }
const box = (x: number, y: number, size = 20) => ({ x, y, width: size, height: size })

describe('the move into a frame', () => {
  it('is the shortest one', () => {
    expect(moveInside(box(-5, 90), frame)).toEqual({ x: 5, y: -10 })
    expect(moveInside(box(10, 10), frame)).toEqual({ x: 0, y: 0 })
  })

  it('is none where the frame is too small', () => {
    expect(moveInside(box(0, 0, 101), frame)).toBeUndefined()
  })

  it('keeps clear of another frame', () => {
    expect(moveInside(box(45, 0), frame, { x: 50, y: -50, width: 100, height: 200 })).toEqual({ x: -17.5, y: 0 })
    expect(moveInside(box(45, 0), frame, { x: -50, y: -50, width: 200, height: 200 })).toBeUndefined()
  })
})
