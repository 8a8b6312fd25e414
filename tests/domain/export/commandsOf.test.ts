import { describe, expect, it } from 'vitest'
import { commandsOf } from '../../../src/domain/export/commandsOf.ts'
import { interpret } from '../../../src/domain/interpretation/interpret.ts'
import { wall } from '../../support/wall.ts'

describe('the commands of a context', () => {
  it('come once each, with the notes and events of all aggregates and systems that they lead to', () => {
    const board = wall()
      .context('Shop', { at: [0, 0], size: [1400, 1300] })
      .strip(40, 80)
      .command('Cancel')
      .aggregate('Order')
      .event('Order Cancelled')
      .strip(40, 480)
      .command('Cancel')
      .system('Bank')
      .event('Payment Returned')
      .strip(40, 880)
      .command('Look')
      .board()
    const [context] = interpret(board).contexts
    if (!context) throw new Error('no context')
    expect(commandsOf(context).map(({ name, notes, events, eventNotes }) => [name, notes, events, eventNotes])).toEqual(
      [
        ['Cancel', ['c1', 'c2'], ['Order Cancelled', 'Payment Returned'], ['e1', 'e2']],
        ['Look', ['c3'], [], []],
      ],
    )
  })
})
