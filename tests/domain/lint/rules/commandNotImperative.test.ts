import { describe, expect, it } from 'vitest'
import { findingsOf, fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const board = (text: string) => wall().command(text).board()

describe('command-not-imperative', () => {
  it.each(['Table Reserves', 'Order Placed', 'Placing Order', 'Payment', 'Payment Processed', 'Places Order'])(
    'asks about %j',
    (text) => {
      expect(notesOf(board(text), 'command-not-imperative')).toEqual([['c1']])
    },
  )

  it.each([
    'Place Order',
    'Order Food',
    'Mark As Paid',
    'Set Stock Confirmed',
    'Mark Food Ready',
    'Seat Guest',
    'Free Table',
    'Customer Data',
    'Onboard',
    'Bestellung aufgeben',
    'Ticket reservieren',
    'Payment ko processed karo',
    '下订单',
    '',
  ])('takes %j as it is', (text) => {
    expect(findingsOf(board(text), 'command-not-imperative')).toEqual([])
  })

  it('takes the commands of real boards', () => {
    const commands = [
      ...[
        'Propose different date',
        'Go to Café',
        'Request Take Away Order',
        'Order Food for Table',
        'Request to leave',
      ],
      ...['Wait until Ready', 'Hand out Take Away Order', 'Set Awaiting Validation', 'Set Stock Rejected', 'Set Paid'],
      ...['Check in guest', 'Put On Hold', 'Top Up Wallet', 'Stock Shelf', 'Report Damaged Goods', 'Text Customer'],
    ]
    const board = commands.reduce((strip, text) => strip.command(text, { gap: 500 }), wall()).board()
    expect(findingsOf(board, 'command-not-imperative')).toEqual([])
  })

  it.each([
    ['Order Placed', 'Place Order'],
    ['Placing Order', 'Place Order'],
    ['Table Reserves', 'Reserve Table'],
  ])('offers for %j %j', (text, better) => {
    expect(fixed(board(text), 'command-not-imperative', `Write “${better}”`).notes.get('c1')?.text).toBe(better)
  })
})
