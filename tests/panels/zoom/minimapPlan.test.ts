import { describe, expect, it } from 'vitest'
import { boardPointOf, minimapPlan, pixelRectOf } from '../../../src/panels/zoom/minimapPlan.ts'

const SIZE = { width: 200, height: 100 }

describe('the minimap', () => {
  it('shows stickies and view together, in the middle', () => {
    const plan = minimapPlan(
      { x: 0, y: 0, width: 1000, height: 100 },
      { x: 1000, y: 0, width: 1000, height: 500 },
      SIZE,
    )
    expect(plan.scale).toBe(0.1)
    expect(pixelRectOf(plan, { x: 0, y: 0, width: 2000, height: 500 })).toEqual({ x: 0, y: 25, width: 200, height: 50 })
  })

  it('shows the view of an empty wall', () => {
    const view = { x: -50, y: -50, width: 400, height: 200 }
    expect(pixelRectOf(minimapPlan(undefined, view, SIZE), view)).toEqual({ x: 0, y: 0, ...SIZE })
  })

  it('leads from a pixel back to the board', () => {
    const plan = minimapPlan({ x: 10, y: 20, width: 900, height: 700 }, { x: 0, y: 0, width: 640, height: 480 }, SIZE)
    const { x, y } = pixelRectOf(plan, { x: 123, y: 456, width: 1, height: 1 })
    const back = boardPointOf(plan, { x, y })
    expect(back.x).toBeCloseTo(123)
    expect(back.y).toBeCloseTo(456)
  })

  it('survives a view without size', () => {
    expect(Number.isFinite(minimapPlan(undefined, { x: 0, y: 0, width: 0, height: 0 }, SIZE).scale)).toBe(true)
  })
})
