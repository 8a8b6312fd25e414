import { describe, expect, it } from 'vitest'
import { notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

describe('aggregate-without-event', () => {
  it('asks what an aggregate decides', () => {
    expect(notesOf(wall().command('Place Order').aggregate('').board(), 'aggregate-without-event')).toEqual([['a1']])
  })

  it('is content with an event', () => {
    const board = wall().aggregate('Order').event('Order Placed').board()
    expect(notesOf(board, 'aggregate-without-event')).toEqual([])
  })
})
