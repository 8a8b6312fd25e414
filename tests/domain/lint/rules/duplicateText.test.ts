import { describe, expect, it } from 'vitest'
import { fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const far = { gap: 1000 }

describe('duplicate-text', () => {
  it('asks about the same event twice in one context', () => {
    expect(notesOf(wall().event('Order Placed').event('order placed', far).board(), 'duplicate-text')).toEqual([
      ['e1', 'e2'],
    ])
  })

  it('offers to merge them: the first one keeps its place and gets the lines and the arrows of the other', () => {
    const board = wall()
      .event('Order Placed\ntotal: money')
      .event('order placed\nTotal: money\norderId: OrderId', far)
      .policy('Whenever placed, then bill', far)
      .link('e2', 'p1')
      .link('e1', 'e2')
      .board()
    const merged = fixed(board, 'duplicate-text', 'Merge them into one')
    expect(merged.notes.get('e1')?.text).toBe('Order Placed\ntotal: money\norderId: OrderId')
    expect([...merged.notes.keys()]).toEqual(['e1', 'p1'])
    expect([...merged.links.values()].map(({ from, to }) => [from, to])).toEqual([['e1', 'p1']])
  })

  it('takes copies of an aggregate or an actor, two contexts, and stickies without words', () => {
    const fine = [
      wall().aggregate('Order').aggregate('Order', far).actor('Cook').actor('Cook', far),
      wall()
        .context('A', { at: [-50, -50], size: [300, 300] })
        .event('Order Placed')
        .event('Order Placed', far),
      wall().event('').event('', far),
    ]
    for (const strip of fine) expect(notesOf(strip.board(), 'duplicate-text')).toEqual([])
  })
})
