import { describe, expect, it } from 'vitest'
import { findingsOf, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

describe('field-syntax', () => {
  it('names each piece that reads as no field', () => {
    const board = wall().event('Order Placed\norderId: OrderId, by the customer\ntotal Money').board()
    expect(findingsOf(board, 'field-syntax').map(({ message }) => message.slice(0, 17))).toEqual([
      '“by the customer”',
      '“total Money” doe',
    ])
    expect(notesOf(wall().command('Pay\nnow').readModel('Bill\nlast').board(), 'field-syntax')).toEqual([
      ['c1'],
      ['r1'],
    ])
  })

  it('says that lines of an aggregate are not read', () => {
    expect(notesOf(wall().aggregate('Order\ntotal: Money').board(), 'field-syntax')).toEqual([['a1']])
  })

  it('names lines of a definition with parts that are neither parts nor rules over them, and leaves words alone', () => {
    const seat = wall().definition('Seat\nrow: int\nrow > 0\nnicely placed').definition('Hold = a book is put aside')
    expect(findingsOf(seat.board(), 'field-syntax').map(({ notes, message }) => [notes, message.slice(0, 15)])).toEqual(
      [[['d1'], '“nicely placed”']],
    )
  })

  it('is content with fields, and with any lines on kinds without fields', () => {
    const board = wall().event('Order Placed\ntotal: Money').policy('Whenever\nthen that').hotspot('Why\nnot?').board()
    expect(notesOf(board, 'field-syntax')).toEqual([])
  })
})
