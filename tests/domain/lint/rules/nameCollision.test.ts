import { describe, expect, it } from 'vitest'
import { findingsOf, fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

describe('name-collision', () => {
  it('points at names that meet in code', () => {
    const board = wall().event('Order Placed').event('Order-Placed!', { gap: 1000 }).board()
    const [finding] = findingsOf(board, 'name-collision')
    expect(finding?.notes).toEqual(['e1', 'e2'])
    expect(finding?.message).toContain('OrderPlaced, OrderPlaced_e2')
  })

  it('points at two contexts of one name', () => {
    const board = wall()
      .context('Sales', { at: [0, 0], size: [100, 100] })
      .context('sales', { at: [500, 0], size: [100, 100] })
      .board()
    expect(notesOf(board, 'name-collision')).toEqual([['ctx1', 'ctx2']])
  })

  it('is content with different names, copies, and identifiers that somebody chose', () => {
    const fine = [
      wall().event('Order Placed').event('Order Paid'),
      wall().event('Order Placed').event('ORDER PLACED', { gap: 1000 }),
      wall().event('Order Placed').event('Order-Placed', { gap: 1000 }).named('e2', 'OrderPlacedAgain'),
    ]
    for (const strip of fine) expect(notesOf(strip.board(), 'name-collision')).toEqual([])
  })

  it('offers to tell two kinds apart by their kinds', () => {
    const board = wall().aggregate('Menu').readModel('menu', { gap: 1000 }).board()
    expect(notesOf(board, 'name-collision')).toEqual([['a1', 'r1']])
    const chosen = fixed(board, 'name-collision', 'Call it MenuReadModel in code')
    expect(chosen.names.get('r1')).toBe('MenuReadModel')
    expect(notesOf(chosen, 'name-collision')).toEqual([])
  })

  it('offers no name that is taken', () => {
    const board = wall().event('Paid').event('Paid!', { gap: 500 }).event('Paid Event', { gap: 500 }).board()
    expect(findingsOf(board, 'name-collision').map(({ fixes }) => fixes)).toEqual([undefined])
  })

  it('counts a command of two aggregates once', () => {
    const board = wall().command('Pay').aggregate('A').strip(0, 500).command('Pay').aggregate('B').board()
    expect(notesOf(board, 'name-collision')).toEqual([])
  })
})
