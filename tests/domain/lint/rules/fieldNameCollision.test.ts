import { describe, expect, it } from 'vitest'
import { findingsOf, fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

describe('name-collision of fields', () => {
  it('points at two fields of one sticky that meet in code, and rewords the second', () => {
    const board = wall().command('Pay\norder id: text, orderId?: uuid; ORDERID: int').board()
    const [finding] = findingsOf(board, 'name-collision')
    expect(finding?.notes).toEqual(['c1'])
    expect(finding?.message).toBe('On “Pay” the fields “order id” and “orderId” would all be orderId in code.')
    const reworded = fixed(board, 'name-collision', 'Write “orderId2” for “orderId”')
    expect(reworded.notes.get('c1')?.text).toBe('Pay\norder id: text, orderId2?: uuid; ORDERID: int')
  })

  it('is content with two stickies of a command that write one field each', () => {
    const board = wall().command('Pay\norder id: text').event('Paid\norderId: text').board()
    expect(notesOf(board, 'name-collision')).toEqual([])
  })
})
