import { describe, expect, it } from 'vitest'
import { findingsOf, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const twoContexts = () =>
  wall()
    .context('Sales', { at: [-50, -50], size: [900, 300] })
    .context('Kitchen', { at: [950, -50], size: [900, 300] })

describe('word-in-two-contexts', () => {
  it('asks about one command name in two contexts', () => {
    const board = twoContexts()
      .command('Take Order')
      .command('take order', { at: [1000, 0] })
      .board()
    expect(notesOf(board, 'word-in-two-contexts')).toEqual([['c1', 'c2']])
    expect(findingsOf(board, 'word-in-two-contexts')[0]?.message).toContain('“Sales” and “Kitchen”')
  })

  it('takes different kinds, one context, and an event that refers to another', () => {
    const fine = [
      twoContexts()
        .command('Menu')
        .readModel('Menu', { at: [1000, 0] }),
      wall().command('Take Order').command('Take Order', { gap: 1000 }),
      twoContexts()
        .aggregate('Order')
        .event('Order Placed')
        .event('Order Placed', { at: [1000, 0] }),
    ]
    for (const strip of fine) expect(notesOf(strip.board(), 'word-in-two-contexts')).toEqual([])
  })
})

describe('aggregate-in-two-contexts', () => {
  it('asks who owns an aggregate of two contexts', () => {
    const board = twoContexts()
      .aggregate('Order')
      .aggregate('Order', { at: [1000, 0] })
      .board()
    expect(notesOf(board, 'aggregate-in-two-contexts')).toEqual([['a1', 'a2']])
  })

  it('takes copies within one, and aggregates without a name', () => {
    const fine = [
      wall().aggregate('Order').aggregate('Order', { gap: 1000 }),
      twoContexts()
        .aggregate('')
        .aggregate('', { at: [1000, 0] }),
    ]
    for (const strip of fine) expect(notesOf(strip.board(), 'aggregate-in-two-contexts')).toEqual([])
  })
})
