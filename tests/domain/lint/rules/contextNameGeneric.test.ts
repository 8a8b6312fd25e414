import { describe, expect, it } from 'vitest'
import { findingsOf, fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const named = (name: string) =>
  wall()
    .context(name, { at: [0, 0], size: [100, 100] })
    .board()

describe('context-name-generic', () => {
  it.each(['Order Management', 'Payment service', 'Billing System'])('asks about %j', (name) => {
    expect(notesOf(named(name), 'context-name-generic')).toEqual([['ctx1']])
  })

  it.each(['Ordering', 'Restaurant Operations', 'Self-serviced', ''])('takes %j as it is', (name) => {
    expect(notesOf(named(name), 'context-name-generic')).toEqual([])
  })

  it('takes a lane by any name', () => {
    const board = wall()
      .lane('Account management', { at: [0, 0], size: [100, 100] })
      .board()
    expect(notesOf(board, 'context-name-generic')).toEqual([])
  })

  it('offers the business in the name, where there is one', () => {
    const renamed = fixed(named('Order Management'), 'context-name-generic', 'Rename to “Order”')
    expect(renamed.frames.get('ctx1')?.name).toBe('Order')
    expect(findingsOf(named('Services'), 'context-name-generic')[0]?.fixes).toBeUndefined()
  })
})
