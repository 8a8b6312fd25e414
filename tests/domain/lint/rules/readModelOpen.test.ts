import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

describe('read-model-open', () => {
  it.each([
    ['which event feeds it and who looks at it', wall().readModel('Menu')],
    ['which event feeds it', wall().readModel('Menu').command('Place Order')],
    ['who looks at it', wall().event('Dish Added').readModel('Menu')],
  ])('asks %s', (question, strip) => {
    const [finding] = findingsOf(strip.board(), 'read-model-open')
    expect(finding?.notes).toEqual(['r1'])
    expect(finding?.message).toBe(`“Menu” does not say ${question}.`)
  })

  it('is content with one that is fed and read', () => {
    const board = wall().event('Dish Added').readModel('Menu').command('Place Order').board()
    expect(findingsOf(board, 'read-model-open')).toEqual([])
  })
})
