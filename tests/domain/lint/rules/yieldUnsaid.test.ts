import { describe, expect, it } from 'vitest'
import { findingsOf, fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const renew = () => wall().command('Renew').aggregate('Subscription').event('Renewed').event('Declined')

describe('yield-unsaid', () => {
  it('asks whether a command with several events yields all or one of them, and writes the answer on its stickies', () => {
    const board = renew().board()
    expect(notesOf(board, 'yield-unsaid')).toEqual([['c1']])
    expect(findingsOf(board, 'yield-unsaid')[0]?.message).toBe(
      '“Renew” leads to “Declined” and “Renewed”: to all of them, or to one of them?',
    )
    for (const [label, yields] of [
      ['All of them', 'all'],
      ['One of them', 'one-of'],
    ] as const) {
      const said = fixed(board, 'yield-unsaid', label)
      expect(said.notes.get('c1')?.yields).toBe(yields)
      expect(notesOf(said, 'yield-unsaid')).toEqual([])
    }
  })

  it('asks again where the stickies of one command disagree', () => {
    const board = wall()
      .command('Renew', { yields: 'all' })
      .aggregate('Subscription')
      .event('Renewed')
      .event('Declined')
      .strip(0, 900)
      .command('Renew', { yields: 'one-of' })
      .aggregate('Subscription')
      .board()
    expect(findingsOf(board, 'yield-unsaid').map(({ message }) => message.slice(-23))).toEqual([
      ' Its stickies disagree.',
    ])
    expect(notesOf(fixed(board, 'yield-unsaid', 'One of them'), 'yield-unsaid')).toEqual([])
  })

  it('is content with one event, with an arrow to each, and before the design level', () => {
    const one = wall().command('Renew').aggregate('Subscription').event('Renewed')
    const fine = [one, renew().link('c1', 'e1').link('c1', 'e2'), renew().level('process')]
    for (const builder of fine) expect(notesOf(builder.board(), 'yield-unsaid')).toEqual([])
  })

  it('waits until it is said which of several commands yields which event', () => {
    const shared = renew().command('Cancel', { at: [0, 180] })
    expect(notesOf(shared.board(), 'command-event-open')).toEqual([['a1', 'c1', 'c2']])
    expect(notesOf(shared.board(), 'yield-unsaid')).toEqual([])
  })
})
