import { describe, expect, it } from 'vitest'
import { fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const far = { gap: 1000 }

describe('duplicate-text', () => {
  it('asks about the same event twice in one context, and offers to keep one', () => {
    const board = wall().event('Order Placed').event('order placed', far).board()
    expect(notesOf(board, 'duplicate-text')).toEqual([['e1', 'e2']])
    expect([...fixed(board, 'duplicate-text', 'Keep one').notes.keys()]).toEqual(['e1'])
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
