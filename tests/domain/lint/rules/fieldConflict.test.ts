import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const strip = (command: string, event: string) =>
  wall().command(`Place Order\n${command}`).aggregate('Order').event(`Order Placed\n${event}`).board()

describe('field-conflict', () => {
  it.each([
    ['total: Money', 'total: int', '“total” is int and money around “Order”'],
    ['items: Line', 'Items: Line[]', '“items” is Line and Line[] around “Order”'],
  ])('points at %j beside %j', (command, event, message) => {
    const [finding] = findingsOf(strip(command, event), 'field-conflict')
    expect(finding?.notes).toEqual(['c1', 'e1'])
    expect(finding?.message).toContain(message)
  })

  it('finds two types on two notes of one event', () => {
    const board = wall()
      .aggregate('Order')
      .event('Paid\na: int')
      .strip(0, 500)
      .aggregate('Order')
      .event('Paid\na: text')
    expect(findingsOf(board.board(), 'field-conflict').map(({ notes }) => notes)).toEqual([['e1', 'e2']])
  })

  it('takes one type in two spellings, an optional one, and two aggregates', () => {
    const fine = [
      strip('total: Money', 'total?: money'),
      wall().command('A\nx: int').aggregate('One').command('B\nx: text', { gap: 500 }).aggregate('Two').board(),
    ]
    for (const board of fine) expect(findingsOf(board, 'field-conflict')).toEqual([])
  })
})
