import { describe, expect, it } from 'vitest'
import { notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

describe('command-without-issuer', () => {
  it('asks who issues a command that stands alone', () => {
    const board = wall().command('Place Order').aggregate('Order').event('Order Placed').board()
    expect(notesOf(board, 'command-without-issuer')).toEqual([['c1']])
  })

  it('is content with an actor, a policy, a time, or an event that leads to it', () => {
    const content = [
      wall()
        .command('Place Order')
        .actor('Customer', { at: [-40, 130] }),
      wall().policy('Whenever paid, then ship').command('Ship Order'),
      wall().time('Day started').command('Open Shop'),
      wall().event('Order Paid').command('Ship Order', { gap: 400 }).link('e1', 'c1'),
    ]
    for (const strip of content) expect(notesOf(strip.board(), 'command-without-issuer')).toEqual([])
  })
})
