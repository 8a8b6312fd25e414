import { describe, expect, it } from 'vitest'
import { findingsOf, fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const board = (text: string) => wall().event(text).board()

describe('event-not-past', () => {
  it.each(['Order Ready', 'Place Order', 'Payment', 'Customer pays', 'Book Unable To Checkout'])(
    'asks about %j',
    (text) => {
      expect(notesOf(board(text), 'event-not-past')).toEqual([['e1']])
    },
  )

  it.each([
    'Order Placed',
    'Order Picked Up',
    'Went to the bar',
    'Left the café',
    'Table requested',
    'Order Awaiting Validation Set',
    'Bestellung aufgegeben',
    'Pedido pagado',
    'Order ho gaya',
    '订单已下',
    '',
  ])('takes %j as it is', (text) => {
    expect(findingsOf(board(text), 'event-not-past')).toEqual([])
  })

  it('takes the events of real boards', () => {
    const events = [
      ...['Different date proposed', 'Arrived at café', 'Entered the café', 'went to Bar', 'Leaving requested'],
      ...['Take Away Order Handed Out', 'Meal finished', 'Grace Period Confirmed', 'Order Payment Succeeded'],
      ...['Order Status Changed to Awaiting Validation', 'Buyer Payment Method Verified', 'Product Price Changed'],
      ...['Book Placed On Hold', 'Hold Expired', 'Container Added To Inventory', 'Guest checked in', 'Seat Locked'],
    ]
    const board = events.reduce((strip, text) => strip.event(text, { gap: 500 }), wall()).board()
    expect(findingsOf(board, 'event-not-past')).toEqual([])
  })

  it('says nothing about time', () => {
    expect(findingsOf(wall().time('Month end').board(), 'event-not-past')).toEqual([])
  })

  it('offers the past form, and a command', () => {
    const place = board('Place Order\norderId: OrderId')
    const renamed = fixed(place, 'event-not-past', 'Write “Order Placed”')
    expect(renamed.notes.get('e1')?.text).toBe('Order Placed\norderId: OrderId')
    expect(fixed(place, 'event-not-past', 'Make it a command').notes.get('e1')?.kind).toBe('command')
    const ready = board('Order Ready')
    expect(findingsOf(ready, 'event-not-past')[0]?.fixes).toHaveLength(1)
    expect(fixed(ready, 'event-not-past', 'Make it a time').notes.get('e1')?.kind).toBe('time')
  })
})
