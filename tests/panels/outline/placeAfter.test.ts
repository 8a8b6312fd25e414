import { describe, expect, it } from 'vitest'
import { buildOutline } from '../../../src/panels/outline/buildOutline.ts'
import { placeAfter } from '../../../src/panels/outline/placeAfter.ts'
import { stripKey } from '../../../src/panels/outline/rowKeys.ts'
import { frameAround } from '../../../src/workspace/flow/frameAround.ts'
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

  it('goes below it where that place is taken, else to the end of the strip', () => {
    expect(placeAfter(strip, 'c1', 'event')).toEqual({ x: 0, y: 180 })
    const crowded = wall()
      .command('A', { at: [0, 0] })
      .event('B')
      .event('C')
      .event('Under A', { at: [0, 190] })
      .board()
    expect(placeAfter(crowded, 'c1', 'event')).toEqual({ x: 540, y: 0 })
  })

  it('begins the next strip of a frame from the row of a strip', () => {
    const board = wall()
      .context('Kitchen', { at: [-20, -20], size: [900, 900] })
      .command('A', { at: [0, 0] })
      .event('B')
      .event('Alone', { at: [0, 500] })
      .board()
    const [first] = buildOutline(board).flatMap(({ strips }) => strips)
    expect(placeAfter(board, stripKey(first ?? []), 'event')).toEqual({ x: 0, y: 680 })
  })

  it('stays in the frame of the one it follows', () => {
    const board = wall()
      .context('Narrow', { at: [-20, -20], size: [240, 900] })
      .event('A', { at: [0, 0] })
      .board()
    expect(placeAfter(board, 'e1', 'event')).toEqual({ x: 0, y: 180 })
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

  it('goes under the frames from one that is full, so that a context around it lines up with them', () => {
    const board = wall()
      .context('Tight', { at: [-40, -40], size: [240, 240] })
      .event('A', { at: [0, 0] })
      .board()
    const at = placeAfter(board, 'ctx1', 'event')
    expect(at).toEqual({ x: 0, y: 260 })
    const next = { id: 'next', kind: 'event', text: 'B', ...at } as const
    const framed = frameAround({ ...board, notes: new Map([[next.id, next]]) }, ['next'], 'ctx2')
    expect(framed).toMatchObject({ frames: [{ x: -40, y: 220 }] })
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
      x: 40,
      y: 360,
    })
    expect(placeAfter(wall().board(), null, 'event')).toEqual({ x: 0, y: 0 })
  })
})
