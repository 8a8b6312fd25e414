import { describe, expect, it } from 'vitest'
import { buildOutline } from '../../../src/panels/outline/buildOutline.ts'
import { wall } from '../../support/wall.ts'

const drawn = (board: Parameters<typeof buildOutline>[0]) =>
  buildOutline(board).map(({ frame, strips }) => [
    frame?.name ?? null,
    strips.map((notes) => notes.map(({ text }) => text)),
  ])

describe('the wall as an outline', () => {
  it('goes by frames, strips and stickies as one reads them', () => {
    const board = wall()
      .context('Second', { at: [1000, 0], size: [900, 600] })
      .context('First', { at: [0, 0], size: [900, 600] })
      .event('B', { at: [400, 40] })
      .event('C', { at: [60, 340] })
      .command('A', { at: [60, 60] })
      .event('D', { at: [1100, 50] })
      .board()
    expect(drawn(board)).toEqual([
      ['First', [['A', 'B'], ['C']]],
      ['Second', [['D']]],
    ])
  })

  it('puts a sticky into the smallest frame that holds its middle, and the others last', () => {
    const board = wall()
      .lane('Lane', { at: [0, 0], size: [2000, 600] })
      .context('Inner', { at: [100, 50], size: [400, 400] })
      .event('in both', { at: [150, 100] })
      .event('only lane', { at: [1000, 100] })
      .event('nowhere', { at: [5000, 0] })
      .board()
    expect(drawn(board)).toEqual([
      ['Lane', [['only lane']]],
      ['Inner', [['in both']]],
      [null, [['nowhere']]],
    ])
  })

  it('is empty for an empty wall', () => {
    expect(buildOutline(wall().board())).toEqual([])
  })
})
