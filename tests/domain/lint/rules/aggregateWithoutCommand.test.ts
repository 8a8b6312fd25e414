import { describe, expect, it } from 'vitest'
import { fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

describe('aggregate-without-command', () => {
  it('asks whether an aggregate that accepts nothing is data, and offers a read model', () => {
    const board = wall().aggregate('Order').event('Order Placed').board()
    expect(notesOf(board, 'aggregate-without-command')).toEqual([['a1']])
    expect(fixed(board, 'aggregate-without-command', 'Make it a read model').notes.get('a1')?.kind).toBe('read-model')
  })

  it('is content with a command', () => {
    const board = wall().command('Place Order').aggregate('Order').board()
    expect(notesOf(board, 'aggregate-without-command')).toEqual([])
  })
})
