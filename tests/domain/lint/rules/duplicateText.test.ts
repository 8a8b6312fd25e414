import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import { interpret } from '../../../../src/domain/interpretation/interpret.ts'
import { fixed, notesOf } from '../../../support/findingsOf.ts'
import { type Wall, wall } from '../../../support/wall.ts'

const far = { gap: 1000 }

const merged = (board: Board) => fixed(board, 'duplicate-text', 'Merge them into one')

/** What the wall says, whichever stickies say it. */
function storyOf(board: Board): unknown {
  return JSON.parse(
    JSON.stringify(interpret(board).contexts, (key, value) =>
      ['notes', 'eventNotes', 'identifier', 'reason'].includes(key) ? undefined : value,
    ),
  )
}

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

  it.each<readonly [string, () => Wall]>([
    [
      'an event that a policy and a read model stand beside, pivotal there',
      () =>
        wall()
          .command('Place Order')
          .aggregate('Order')
          .event('Order Placed')
          .strip(0, 600)
          .event('Order Placed', { pivotal: true })
          .policy('Whenever placed, cook')
          .command('Cook')
          .strip(0, 1200)
          .event('Order Placed')
          .readModel('Orders'),
    ],
    [
      'an event that two aggregates take',
      () =>
        wall()
          .command('Place Order')
          .aggregate('Order')
          .event('Placed')
          .strip(0, 600)
          .command('Place Bet')
          .aggregate('Bet')
          .event('Placed'),
    ],
    [
      'an event that one aggregate takes by position, another by the command drawn to it',
      () =>
        wall()
          .command('Place Order')
          .aggregate('Order')
          .event('Placed')
          .strip(0, 600)
          .command('Place Bet')
          .aggregate('Bet')
          .strip(0, 1200)
          .event('Placed')
          .link('c2', 'e2'),
    ],
    [
      'an event that feeds a read model as one of a stack',
      () =>
        wall()
          .command('Place Order')
          .aggregate('Order')
          .event('Placed')
          .strip(0, 600)
          .command('Change Order')
          .aggregate('Order')
          .event('Placed', { at: [490, 600] })
          .event('Changed', { at: [490, 780] })
          .readModel('Orders', { at: [670, 600] }),
    ],
    [
      'a command with an actor and a rule, which yields one of its events as its copy says',
      () =>
        wall()
          .command('Renew')
          .aggregate('Plan')
          .event('Renewed')
          .event('Declined')
          .strip(0, 600)
          .actor('Guest')
          .command('Renew', { yields: 'one-of' })
          .aggregate('Plan')
          .constraint('seats > 0', { at: [-190, 780] }),
    ],
    [
      'a policy with events on its left and commands on its right',
      () =>
        wall()
          .event('Paid')
          .policy('Whenever paid, pack')
          .command('Pack')
          .strip(0, 600)
          .event('Checked')
          .policy('Whenever paid, pack')
          .command('Wrap'),
    ],
    [
      'an event of which one sticky is not of the aggregate of the other',
      () =>
        wall()
          .command('Place Order')
          .aggregate('Order')
          .event('Placed')
          .strip(0, 600)
          .event('Placed')
          .policy('Whenever placed, cook')
          .reject('a1', 'e2'),
    ],
  ])('leaves the story as it is where they are merged: %s', (_, strips) => {
    const board = strips().board()
    const after = merged(board)
    expect(after.notes.size).toBeLessThan(board.notes.size)
    expect(storyOf(after)).toEqual(storyOf(board))
  })

  it('says nothing of all or one of its events where the copies disagree', () => {
    const copies = (own: 'all' | 'one-of', other: 'all' | 'one-of') =>
      merged(wall().command('Renew', { yields: own }).command('Renew', { yields: other, gap: 1000 }).board())
    expect(copies('all', 'all').notes.get('c1')).toHaveProperty('yields', 'all')
    expect(copies('all', 'one-of').notes.get('c1')).not.toHaveProperty('yields')
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
