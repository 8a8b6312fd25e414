import { describe, expect, it } from 'vitest'
import { notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

describe('illegal-neighbour', () => {
  it('points at two stickies that touch and have nothing to do with each other', () => {
    const board = wall().actor('Customer').aggregate('Order', { gap: 0 }).board()
    expect(notesOf(board, 'illegal-neighbour')).toEqual([['a1', 'u1']])
  })

  it('takes legal neighbours, copies, hot spots, corners and distance', () => {
    const fine = [
      wall().command('Place Order').aggregate('Order', { gap: 0 }).event('Order Placed', { gap: 0 }),
      wall().event('Order Placed').event('Order Paid', { gap: -20 }),
      wall().aggregate('Order').hotspot('Who?', { gap: -50 }),
      wall()
        .actor('Customer')
        .aggregate('Order', { at: [80, 105] }),
      wall().actor('Customer').aggregate('Order', { gap: 1 }),
    ]
    for (const strip of fine) expect(notesOf(strip.board(), 'illegal-neighbour')).toEqual([])
  })
})
