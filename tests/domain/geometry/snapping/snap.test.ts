import { describe, expect, it } from 'vitest'
import type { Rect } from '../../../../src/domain/geometry/Rect.ts'
import { snapMove, snapResize } from '../../../../src/domain/geometry/snapping/snap.ts'

const sticky = (x: number, y: number, width = 160, height = 160): Rect => ({ x, y, width, height })

describe('snapMove', () => {
  it('goes to the nearest edge within reach, each axis for itself', () => {
    const { by, guides } = snapMove(sticky(4, 197), [sticky(0, 0)], 6)
    expect(by).toEqual({ x: -4, y: 0 })
    expect(guides).toEqual([
      { from: { x: 0, y: 0 }, to: { x: 0, y: 357 }, shows: 'alignment' },
      { from: { x: 160, y: 0 }, to: { x: 160, y: 357 }, shows: 'alignment' },
    ])
  })

  it('joins edge to edge, right to left', () => {
    expect(snapMove(sticky(163, 500), [sticky(0, 0)], 6).by).toEqual({ x: -3, y: 0 })
  })

  it('joins centres of different sizes, and shows them where no edge is in line', () => {
    const { by, guides } = snapMove(sticky(62, 300), [sticky(0, 0, 290)], 6)
    expect(by).toEqual({ x: 3, y: 0 })
    expect(guides).toEqual([{ from: { x: 145, y: 0 }, to: { x: 145, y: 460 }, shows: 'alignment' }])
  })

  it('stands in the middle between two of its row', () => {
    const { by, guides } = snapMove(sticky(245, 30), [sticky(0, 0), sticky(500, 60)], 6)
    expect(by.x).toBe(5)
    expect(guides.filter(({ shows }) => shows === 'gap')).toEqual([
      { from: { x: 160, y: 95 }, to: { x: 250, y: 95 }, shows: 'gap' },
      { from: { x: 410, y: 125 }, to: { x: 500, y: 125 }, shows: 'gap' },
    ])
  })

  it('goes on in a row at the distance of the two before, or after', () => {
    expect(snapMove(sticky(423, 0), [sticky(0, 0), sticky(210, 0)], 6).by.x).toBe(-3)
    expect(snapMove(sticky(-212, 0), [sticky(0, 0), sticky(210, 0)], 6).by.x).toBe(2)
  })

  it('finds equal gaps in a column too', () => {
    const { by, guides } = snapMove(sticky(0, 423), [sticky(0, 0), sticky(0, 210)], 6)
    expect(by).toEqual({ x: 0, y: -3 })
    expect(guides.filter(({ shows }) => shows === 'gap')).toHaveLength(2)
  })

  it('goes nowhere beyond its reach, and on no axis that is not free', () => {
    expect(snapMove(sticky(7, 700), [sticky(0, 0)], 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] })
    expect(snapMove(sticky(4, 3), [sticky(0, 0)], 6, { x: false, y: true }).by).toEqual({ x: 0, y: -3 })
  })
})

describe('snapResize', () => {
  it('brings the held edges to edges and centres, the others stay', () => {
    const { rect, guides } = snapResize(sticky(0, 300, 157, 100), { x: 'end', y: 'end' }, [sticky(0, 0)], 6)
    expect(rect).toEqual(sticky(0, 300, 160, 100))
    expect(guides).toEqual([{ from: { x: 160, y: 0 }, to: { x: 160, y: 400 }, shows: 'alignment' }])
    const pulled = snapResize(sticky(83, 300, 100, 100), { x: 'start', y: 'start' }, [sticky(0, 0)], 6)
    expect(pulled.rect).toEqual(sticky(80, 300, 103, 100))
  })
})
