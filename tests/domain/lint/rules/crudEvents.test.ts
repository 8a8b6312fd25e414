import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../../src/domain/board/Board.ts'
import { fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const context = (rest: Pick<Frame, 'subdomain'> = {}) =>
  wall().context('Customers', { at: [-50, -50], size: [2000, 300], ...rest })

describe('crud-events', () => {
  it('asks whether a context that only stores is generic, and offers to say so', () => {
    const board = context().event('Customer Created').event('Customer updated').event('').board()
    expect(notesOf(board, 'crud-events')).toEqual([['e1', 'e2']])
    expect(fixed(board, 'crud-events', 'Mark it generic').frames.get('ctx1')?.subdomain).toBe('generic')
  })

  it('is content with an event of the business, a single event, and a generic subdomain', () => {
    const fine = [
      context().event('Customer Created').event('Customer Blocked'),
      context().event('Customer Created'),
      context({ subdomain: 'generic' }).event('Customer Created').event('Customer Deleted'),
    ]
    for (const strip of fine) expect(notesOf(strip.board(), 'crud-events')).toEqual([])
  })
})
