import { describe, expect, it } from 'vitest'
import { placeAfter } from '../../../src/panels/outline/placeAfter.ts'
import { wall } from '../../support/wall.ts'

describe('where a sticky added in the outline goes', () => {
  const strip = wall()
    .command('A', { at: [0, 0] })
    .event('B')
    .event('C', { at: [600, 10] })
    .board()

  it('stands right of the one it follows', () => {
    expect(placeAfter(strip, 'e1', 'event')).toEqual({ x: 360, y: 0 })
  })

  it('goes to the end of the strip where that place is taken', () => {
    expect(placeAfter(strip, 'c1', 'event')).toEqual({ x: 780, y: 0 })
  })

  it('goes below the last strip of a frame, or into its corner', () => {
    const board = wall()
      .context('Full', { at: [0, 0], size: [900, 900] })
      .event('A', { at: [50, 50] })
      .context('Empty', { at: [2000, 0], size: [900, 900] })
      .board()
    expect(placeAfter(board, 'ctx1', 'event')).toEqual({ x: 50, y: 230 })
    expect(placeAfter(board, 'ctx2', 'event')).toEqual({ x: 2040, y: 40 })
  })

  it('goes below everything that stands free, or under the frames', () => {
    expect(placeAfter(strip, null, 'event')).toEqual({ x: 0, y: 190 })
    expect(
      placeAfter(
        wall()
          .context('Only', { at: [0, 0], size: [900, 300] })
          .board(),
        null,
        'event',
      ),
    ).toEqual({
      x: 0,
      y: 340,
    })
    expect(placeAfter(wall().board(), null, 'event')).toEqual({ x: 0, y: 0 })
  })
})
