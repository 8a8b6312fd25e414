import { describe, expect, it } from 'vitest'
import { findingsOf, fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

describe('name-collision of value types', () => {
  it('points at two types that meet in code, and offers one spelling', () => {
    const board = wall().command('Pay\na: OrderId').event('Paid\nb: Orderid[], c: Orderid = 7').board()
    const [finding] = findingsOf(board, 'name-collision')
    expect(finding?.notes).toEqual(['c1', 'e1'])
    expect(finding?.message).toBe('The types “OrderId” and “Orderid” would all be OrderId in code.')
    const reworded = fixed(board, 'name-collision', 'Write “OrderId” for “Orderid”')
    expect(reworded.notes.get('e1')?.text).toBe('Paid\nb: OrderId[], c: OrderId = 7')
    expect(notesOf(reworded, 'name-collision')).toEqual([])
  })

  it('points at a type that is called like an element of the context, and renames the type', () => {
    const board = wall().command('Pay\norder: Order').aggregate('Order').board()
    expect(notesOf(board, 'name-collision')).toEqual([['a1', 'c1']])
    const reworded = fixed(board, 'name-collision', 'Write “OrderValue” for “Order”')
    expect(reworded.notes.get('c1')?.text).toBe('Pay\norder: OrderValue')
    expect(notesOf(reworded, 'name-collision')).toEqual([])
  })

  it('is content with one type said twice, known types, enumerations, and another context', () => {
    const fine = [
      wall().command('Pay\na: OrderId, b: OrderId[], c: Money, d: money, e: Order|Bill').aggregate('Money Box'),
      wall()
        .context('Sales', { at: [-50, -50], size: [300, 300] })
        .command('Pay\norder: Order')
        .aggregate('Order', { at: [5000, 0] }),
    ]
    for (const strip of fine) expect(notesOf(strip.board(), 'name-collision')).toEqual([])
  })
})
