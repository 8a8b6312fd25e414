import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import { findingsOf, fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const twoContexts = () =>
  wall()
    .context('Sales', { at: [-50, -50], size: [900, 500] })
    .context('Kitchen', { at: [950, -50], size: [900, 500] })

const said = twoContexts()
  .command('Take Order')
  .command('take order', { at: [1000, 0] })
  .board()

const definitions = ({ notes }: Board) => [...notes.values()].filter(({ kind }) => kind === 'definition')

describe('word-in-two-contexts', () => {
  it('asks about one command name in two contexts', () => {
    expect(notesOf(said, 'word-in-two-contexts')).toEqual([['c1', 'c2']])
    expect(findingsOf(said, 'word-in-two-contexts')[0]?.message).toContain('“Sales” and “Kitchen”')
  })

  it('offers a definition in each context, where nothing stands yet, and is content with them', () => {
    const split = fixed(said, 'word-in-two-contexts', 'Two meanings: define it in each')
    expect(definitions(split).map(({ text, x, y }) => [text, x, y])).toEqual([
      ['Take Order =', 0, 180],
      ['take order =', 1000, 180],
    ])
    expect(notesOf(split, 'word-in-two-contexts')).toEqual([])
    const shared = fixed(said, 'word-in-two-contexts', 'One meaning: define it once')
    expect(definitions(shared).map(({ text }) => text)).toEqual(['Take Order =', 'take order = as in “Sales”'])
    expect(notesOf(shared, 'word-in-two-contexts')).toEqual([])
  })

  it('offers the definition that is missing only', () => {
    const half = twoContexts()
      .command('Take Order')
      .definition('Take Order = write down what a guest wants')
      .command('Take Order', { at: [1000, 0] })
      .board()
    const split = fixed(half, 'word-in-two-contexts', 'Two meanings: define it in each')
    expect(definitions(split)).toHaveLength(2)
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
