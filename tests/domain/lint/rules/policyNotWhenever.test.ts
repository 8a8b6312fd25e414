import { describe, expect, it } from 'vitest'
import { fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

describe('policy-not-whenever', () => {
  it('asks when, and offers the words the wall already has', () => {
    const board = wall().event('Order Paid').policy('Refund the customer').command('Refund Order').board()
    expect(notesOf(board, 'policy-not-whenever')).toEqual([['p1']])
    const better = 'Whenever Order Paid, then Refund Order'
    expect(fixed(board, 'policy-not-whenever', `Write “${better}”`).notes.get('p1')?.text).toBe(better)
  })

  it.each([
    'Whenever an order is paid, refund it',
    'If the order is late, refund',
    'Ready to order?',
    'Immer wenn bezahlt',
    '',
  ])('takes %j as it is', (text) => {
    expect(notesOf(wall().policy(text).board(), 'policy-not-whenever')).toEqual([])
  })

  it('says nothing about a policy that has no sticky', () => {
    const board = wall().event('Order Paid').command('Ship Order').link('e1', 'c1').board()
    expect(notesOf(board, 'policy-not-whenever')).toEqual([])
  })
})
