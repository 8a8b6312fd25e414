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

  it('offers words that tell two kinds apart by their kinds', () => {
    const board = wall().aggregate('Menu').readModel('menu\ndish: text', { gap: 1000 }).board()
    expect(notesOf(board, 'name-collision')).toEqual([['a1', 'r1']])
    const renamed = fixed(board, 'name-collision', 'Write “menu read model”')
    expect(renamed.notes.get('r1')?.text).toBe('menu read model\ndish: text')
    expect(notesOf(renamed, 'name-collision')).toEqual([])
  })

  it('offers a number where the words of the kind are taken', () => {
    const board = wall().event('Paid').event('Paid!', { gap: 500 }).event('Paid Event', { gap: 500 }).board()
    const renamed = fixed(board, 'name-collision', 'Write “Paid! 2”')
    expect(notesOf(renamed, 'name-collision')).toEqual([])
  })

  it('renames a context, in all its letters', () => {
    const board = wall()
      .context('Sales', { at: [0, 0], size: [100, 100] })
      .context('SALES', { at: [500, 0], size: [100, 100] })
      .board()
    const renamed = fixed(board, 'name-collision', 'Write “SALES context”')
    expect(renamed.frames.get('ctx2')?.name).toBe('SALES context')
    expect(notesOf(renamed, 'name-collision')).toEqual([])
  })

  it.each([
    ['two aggregates', wall().aggregate('Order').aggregate('Order!', { gap: 1000 }), ['a1', 'a2']],
    ['two commands', wall().command('Pay Bill').command('pay-bill', { gap: 1000 }), ['c1', 'c2']],
    ['a command and an event', wall().command('Ship').event('SHIP', { gap: 1000 }), ['c1', 'e1']],
    ['a policy and a system', wall().policy('Billing').system('billing', { gap: 1000 }), ['p1', 's1']],
  ])('covers %s', (_title, strip, notes) => {
    expect(notesOf(strip.board(), 'name-collision')).toEqual([notes])
  })

  it('counts a command of two aggregates once', () => {
    const board = wall().command('Pay').aggregate('A').strip(0, 500).command('Pay').aggregate('B').board()
    expect(notesOf(board, 'name-collision')).toEqual([])
  })

  it('tells names apart that are longer than what counts of them in code', () => {
    const long = 'Order '.repeat(40).trim()
    const board = wall()
      .aggregate(long, { at: [0, 0] })
      .readModel(long, { at: [900, 900] })
      .board()
    const [fix] = findingsOf(board, 'name-collision').flatMap(({ fixes = [] }) => fixes)
    expect(fix?.label).toMatch(/^Write “(Order ){8}Or/)
  })
})
