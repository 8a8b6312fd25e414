import { describe, expect, it } from 'vitest'
import { edgeSpeed } from '../../../src/canvas/input/EdgeScroll.ts'

const SIZE = { width: 1000, height: 600 }

describe('edgeSpeed', () => {
  it('is nothing away from the edges', () => {
    expect(edgeSpeed({ x: 500, y: 300 }, SIZE)).toEqual({ x: 0, y: 0 })
    expect(edgeSpeed({ x: 28, y: 572 }, SIZE)).toEqual({ x: 0, y: 0 })
  })

  it('grows towards the edge, outwards, each axis for itself', () => {
    expect(edgeSpeed({ x: 14, y: 300 }, SIZE)).toEqual({ x: -8, y: 0 })
    expect(edgeSpeed({ x: 1000, y: 600 }, SIZE)).toEqual({ x: 16, y: 16 })
  })

  it('is no faster beyond the edge', () => {
    expect(edgeSpeed({ x: -400, y: 2000 }, SIZE)).toEqual({ x: -16, y: 16 })
  })
})
