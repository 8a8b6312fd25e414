import { describe, expect, it } from 'vitest'
import { findingsOf, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const rule = (text: string) =>
  wall()
    .command('Place Order\ntotal: Money')
    .aggregate('Order')
    .constraint(text, { at: [180, 160] })
    .board()

const noted = (text: string) =>
  wall()
    .command(
      'Place Order\nnote: text, shopId: ShopId, voucherId?: VoucherId, size: small|full|empty, lines: OrderLine[]',
    )
    .aggregate('Order')
    .event('Order Placed\nseat: int')
    .constraint(text, { at: [180, 160] })
    .board()

describe('rule-not-parsed', () => {
  it.each(['One review per customer', 'Title\ntotal > 0\nand free words'])('says that %j is a todo', (text) => {
    expect(notesOf(rule(text), 'rule-not-parsed')).toEqual([['b1']])
  })

  it.each(['total > 0 on Place Order', 'Never for free\ntotal > 0', ''])('is content with %j', (text) => {
    expect(notesOf(rule(text), 'rule-not-parsed')).toEqual([])
  })

  it.each([
    ['weight > 0', 'no field “weight” on its commands and events'],
    ['total > 0 on Ship Order', 'no command “Ship Order”'],
    ['only after Order Paid', 'no event “Order Paid”'],
  ])('says what %j speaks of in vain', (text, missing) => {
    expect(findingsOf(rule(text), 'rule-not-parsed').map(({ message }) => message)).toEqual([
      `The rule “${text}” becomes a todo test: “Order” has ${missing}.`,
    ])
  })

  it.each([
    ['note is urgent', '“urgent” is a value only in quotes'],
    ['shopId is known on Place Order', '“known” is a value only in quotes'],
    ['shopId is mandatory', '“shopId” is always present'],
  ])('says why %j is a todo though the field is there', (text, why) => {
    const board = noted(text)
    expect(findingsOf(board, 'rule-not-parsed').map(({ message }) => message)).toEqual([
      `The rule “${text}” becomes a todo test: ${why}.`,
    ])
  })

  it.each([
    'note is required',
    'note is not empty',
    'note is "urgent"',
    'size is small',
    'size is full',
    'size is empty',
    'voucherId is mandatory',
    'lines is not empty',
    'seat is required',
  ])('is content with %j, which fits the type of the field', (text) => {
    expect(notesOf(noted(text), 'rule-not-parsed')).toEqual([])
  })

  it('says why a rule of a definition becomes no check', () => {
    const board = wall().definition('Line\nlineId: LineId\nname: text\nname is required\nname is loud\nlineId is given')
    expect(findingsOf(board.board(), 'rule-not-parsed').map(({ message }) => message)).toEqual([
      'The rule “lineId is given” of “Line” becomes no check: “lineId” is always present.',
      'The rule “name is loud” of “Line” becomes no check: “loud” is a value only in quotes.',
    ])
  })

  it('knows the aggregate of a rule that stands on a command', () => {
    const board = wall()
      .command('Place Order\ntotal: Money')
      .aggregate('Order')
      .constraint('weight > 0', { at: [-130, 160] })
    expect(notesOf(board.board(), 'rule-not-parsed')).toEqual([['b1']])
  })

  it('is content with what another aggregate knows, where a command names that one by its id', () => {
    const shop = (fields: string) =>
      wall()
        .context('Shop', { at: [-40, -80], size: [900, 1200] })
        .command(`Place Order\n${fields}`, { at: [0, 0] })
        .aggregate('Order', { at: [180, 0] })
        .constraint('balance > 0', { at: [180, 160] })
        .command('Open Account\nbalance: money', { at: [0, 600] })
        .aggregate('Account', { at: [180, 600] })
        .event('Account Opened\nbalance: money', { at: [490, 600] })
        .board()
    expect(notesOf(shop('accountId: AccountId'), 'rule-not-parsed')).toEqual([])
    expect(notesOf(shop('total: money'), 'rule-not-parsed')).toEqual([['b1']])
  })
})
