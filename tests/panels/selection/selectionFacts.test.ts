import { describe, expect, it } from 'vitest'
import { selectionFacts, selectionWords } from '../../../src/panels/selection/selectionFacts.ts'
import { wall } from '../../support/wall.ts'

const board = wall()
  .event('A', { pivotal: true })
  .event('B')
  .command('C')
  .context('Orders', { at: [0, 0], size: [900, 300] })
  .link('c1', 'e1')
  .board()
const factsOf = (...ids: readonly string[]) => selectionFacts(board, new Set(ids))

describe('what is selected', () => {
  it('has a kind where all stickies share one', () => {
    expect(factsOf('e1', 'e2').kind).toBe('event')
    expect(factsOf('e1', 'c1').kind).toBeNull()
    expect(factsOf('ctx1').kind).toBeNull()
  })

  it('is pivotal where every sticky is', () => {
    expect(factsOf('e1').pivotal).toBe(true)
    expect(factsOf('e1', 'e2').pivotal).toBe(false)
    expect(factsOf('ctx1').pivotal).toBe(false)
  })

  it('says of its events what every sticky says', () => {
    const pay = wall().command('Pay', { yields: 'all' }).command('Pay', { yields: 'all' }).command('Refund').event('E')
    const saidBy = (...ids: readonly string[]) => selectionFacts(pay.board(), new Set(ids)).yields
    expect([saidBy('c1', 'c2'), saidBy('c1', 'c3'), saidBy('e1'), saidBy()]).toEqual(['all', null, null, null])
  })

  it('is said in words, without what is gone', () => {
    expect(selectionWords(factsOf('e1', 'e2', 'ctx1', 'l1', 'gone'))).toBe('2 stickies, 1 frame, 1 link')
  })
})
