import { describe, expect, it } from 'vitest'
import { fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

describe('command-without-issuer', () => {
  it('asks who issues a command that stands alone', () => {
    const board = wall().command('Place Order').aggregate('Order').event('Order Placed').board()
    expect(notesOf(board, 'command-without-issuer')).toEqual([['c1']])
  })

  it('does not ask about a command without a name', () => {
    expect(notesOf(wall().command('').board(), 'command-without-issuer')).toEqual([])
  })

  it('is content with an actor, a policy, a time, or an event that leads to it', () => {
    const content = [
      wall()
        .command('Place Order')
        .actor('Customer', { at: [-40, 130] }),
      wall().policy('Whenever paid, then ship').command('Ship Order'),
      wall().time('Day started').command('Open Shop'),
      wall().event('Order Paid').command('Ship Order', { gap: 400 }).link('e1', 'c1'),
      wall()
        .event('Order Paid')
        .policy('Cancel\nundo Order Paid: Refund', { gap: 900 })
        .command('Refund', { gap: 900 }),
    ]
    for (const strip of content) expect(notesOf(strip.board(), 'command-without-issuer')).toEqual([])
  })

  it('offers an actor, which settles it on a wall of any size', () => {
    const board = wall().command('Place Order', { width: 320, height: 320 }).board()
    const settled = fixed(board, 'command-without-issuer', 'Add an actor')
    expect([...settled.notes.values()].map(({ kind, width }) => [kind, width])).toEqual([
      ['command', 320],
      ['actor', 160],
    ])
    expect(notesOf(settled, 'command-without-issuer')).toEqual([])
  })
})
