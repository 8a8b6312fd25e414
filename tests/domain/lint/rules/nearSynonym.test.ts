import { describe, expect, it } from 'vitest'
import { fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const events = (a: string, b: string) => wall().event(a).event(b, { gap: 1000 }).board()

describe('near-synonym', () => {
  it.each([
    ['Order Paid', 'Order Payed'],
    ['Order Cancelled', 'Order Canceled'],
    ['Order Recieved', 'Order Received'],
    ['Item Added', 'Items Added'],
    ['Bestellung bezahlt', 'Bestellung bezhalt'],
    ['Bestellung bezahlt', 'Bestelung bezahlt'],
  ])('asks about %j and %j', (a, b) => {
    expect(notesOf(events(a, b), 'near-synonym')).toEqual([['e1', 'e2']])
  })

  it.each([
    ['Order Placed', 'Order Paid'],
    ['Order Placed', 'order placed'],
    ['Room 1 Cleaned', 'Room 2 Cleaned'],
    ['Batch 10000 Baked', 'Batch 10001 Baked'],
    ['Batch 10000 Baked', 'Batch 100000 Baked'],
    ['Gate A Opened', 'Gate AB Opened'],
    ['Order Shipped', 'Order Skipped'],
    ['Seat Locked', 'Seat Blocked'],
    ['', ''],
  ])('takes %j and %j as they are', (a, b) => {
    expect(notesOf(events(a, b), 'near-synonym')).toEqual([])
  })

  it('compares one kind only', () => {
    const board = wall()
      .event('Order Paid')
      .command('Pay Order', { gap: 1000 })
      .command('Order Payed', { gap: 1000 })
      .board()
    expect(notesOf(board, 'near-synonym')).toEqual([])
  })

  it('offers either spelling', () => {
    const board = fixed(events('Order Paid', 'Order Payed'), 'near-synonym', 'Write “Order Paid”')
    expect([...board.notes.values()].map(({ text }) => text)).toEqual(['Order Paid', 'Order Paid'])
  })

  it('takes a long series for what it is', () => {
    const series = Array.from({ length: 200 }, (_, index) => `Lager${String.fromCodePoint(0x4e00 + index)}`)
    const board = series.reduce((strip, text) => strip.event(text, { gap: 1000 }), wall()).board()
    expect(notesOf(board, 'near-synonym')).toEqual([])
  })
})
