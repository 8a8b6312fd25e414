import { describe, expect, it } from 'vitest'
import { thumbnailShapes } from '../../../src/panels/home/thumbnailShapes.ts'
import { wall } from '../../support/wall.ts'

describe('a wall in small', () => {
  it('breaks the words of a sticky into lines that fit', () => {
    const { notes } = thumbnailShapes(wall().event('Restaurant Has Been Notified\norderId: uuid').board())
    expect(notes[0]?.lines).toEqual(['Restaurant', 'Has Been', 'Notified', 'orderId:', 'uuid'])
  })

  it('writes no more lines than the sticky holds', () => {
    const { notes } = thumbnailShapes(wall().event('a\n'.repeat(50)).board())
    expect(notes[0]?.lines).toHaveLength(5)
  })

  it('shows the left end of a long wall at full height', () => {
    const board = wall()
      .event('First', { at: [0, 0] })
      .event('Last', { at: [9000, 900] })
      .board()
    const { view } = thumbnailShapes(board)
    expect(view).toMatchObject({ x: -60, y: -60, height: 900 + 160 + 120 })
    expect(view.width).toBeLessThan(2000)
  })

  it('keeps to the top left corner of a wall that is large both ways, and leaves out what is out of sight', () => {
    const board = wall()
      .event('First', { at: [0, 0] })
      .event('Below', { at: [0, 9000] })
      .event('Last', { at: [9000, 0] })
      .board()
    const { view, notes } = thumbnailShapes(board)
    expect(view).toEqual({ x: -60, y: -60, width: 2600, height: 1625 })
    expect(notes.map(({ lines }) => lines[0])).toEqual(['First'])
  })

  it('writes the names of frames larger the more of the wall it shows', () => {
    const sizes = [1, 9000].map((far) => {
      const board = wall()
        .event('First', { at: [0, 0] })
        .event('Last', { at: [far, far] })
        .board()
      return thumbnailShapes(board).nameSize
    })
    expect(sizes).toEqual([34, expect.closeTo(62.4)])
  })

  it('comes no nearer than a few stickies, and puts a small wall in the middle', () => {
    const { view } = thumbnailShapes(
      wall()
        .event('Only', { at: [0, 0] })
        .board(),
    )
    expect(view.width).toBe(1100)
    expect(view.x + view.width / 2).toBeCloseTo(80)
    expect(view.y + view.height / 2).toBeCloseTo(80)
  })

  it('stands a wall without anything', () => {
    expect(thumbnailShapes(wall().board())).toMatchObject({ notes: [], frames: [], view: { width: 1100 } })
  })
})
