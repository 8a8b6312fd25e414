import { describe, expect, it } from 'vitest'
import { notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const rule = (text: string) =>
  wall()
    .command('Place Order\ntotal: Money')
    .aggregate('Order')
    .constraint(text, { at: [180, 160] })
    .board()

describe('rule-not-parsed', () => {
  it.each(['One review per customer', 'Title\ntotal > 0\nand free words'])('says that %j is a todo', (text) => {
    expect(notesOf(rule(text), 'rule-not-parsed')).toEqual([['b1']])
  })

  it.each(['total > 0 on Place Order', 'Never for free\ntotal > 0', ''])('is content with %j', (text) => {
    expect(notesOf(rule(text), 'rule-not-parsed')).toEqual([])
  })
})
