import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  between,
  fitted,
  panned,
  revealing,
  toBoard,
  toScreen,
  viewOf,
  ZOOM,
  zoomedAt,
} from '../../../src/workspace/camera/CameraState.ts'

const number = fc.double({ min: -1e5, max: 1e5, noNaN: true })
const camera = fc.record({ x: number, y: number, zoom: fc.double({ min: ZOOM.min, max: ZOOM.max, noNaN: true }) })
const point = fc.record({ x: number, y: number })
const size = { width: 1280, height: 800 }

describe('camera state', () => {
  it('maps points to the screen and back', () => {
    fc.assert(
      fc.property(camera, point, (c, p) => {
        const back = toBoard(c, toScreen(c, p))
        expect(back.x).toBeCloseTo(p.x, 4)
        expect(back.y).toBeCloseTo(p.y, 4)
      }),
    )
  })

  it('keeps the point under the pixel while zooming', () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.001, max: 100, noNaN: true }), (c, pixel, zoom) => {
        const next = zoomedAt(c, pixel, zoom)
        const at = toScreen(next, toBoard(c, pixel))
        expect(at.x).toBeCloseTo(pixel.x, 3)
        expect(at.y).toBeCloseTo(pixel.y, 3)
        expect(next.zoom).toBeGreaterThanOrEqual(ZOOM.min)
        expect(next.zoom).toBeLessThanOrEqual(ZOOM.max)
      }),
    )
  })

  it('moves the wall with the hand', () => {
    expect(panned({ x: 100, y: 100, zoom: 0.5 }, { x: 10, y: -5 })).toEqual({ x: 80, y: 110, zoom: 0.5 })
  })

  it('fits a rectangle into the canvas, in the middle, never nearer than 100 %', () => {
    expect(fitted({ x: 0, y: 0, width: 160, height: 160 }, size, 48)).toEqual({ x: -560, y: -320, zoom: 1 })
    const wide = fitted({ x: 0, y: 0, width: 11840, height: 160 }, size, 48)
    expect(wide.zoom).toBeCloseTo(0.1)
    expect(viewOf(wide, size).x).toBeCloseTo(-480)
  })

  it('flies from one camera to the other', () => {
    fc.assert(
      fc.property(camera, camera, (a, b) => {
        for (const [t, end] of [
          [0, a],
          [1, b],
        ] as const) {
          const at = between(a, b, t)
          expect(at.zoom).toBeCloseTo(end.zoom, 6)
          expect(at.x).toBeCloseTo(end.x, 2)
          expect(at.y).toBeCloseTo(end.y, 2)
        }
      }),
    )
  })

  it('leaves the camera alone when the rectangle is in view', () => {
    const here = { x: 0, y: 0, zoom: 1 }
    expect(revealing(here, { x: 10, y: 10, width: 160, height: 160 }, size)).toBe(here)
  })

  it('pans just far enough to show what is out of view', () => {
    const here = { x: 0, y: 0, zoom: 1 }
    expect(revealing(here, { x: 1200, y: 300, width: 160, height: 160 }, size, 48)).toEqual({ x: 128, y: 0, zoom: 1 })
    expect(revealing(here, { x: -500, y: 300, width: 160, height: 160 }, size, 48)).toEqual({ x: -548, y: 0, zoom: 1 })
  })
})
