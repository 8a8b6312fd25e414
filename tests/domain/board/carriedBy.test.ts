import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../src/domain/board/Board.ts'
import { carriedBy } from '../../../src/domain/board/carriedBy.ts'
import { boardOf, rowOf } from '../../support/boardOf.ts'

const frame = (id: string, x: number, width: number): Frame => ({
  id,
  kind: 'context',
  name: id,
  x,
  y: -40,
  width,
  height: 300,
})
const board = boardOf({
  notes: rowOf('event', ['a', 'b', 'c']),
  frames: [frame('outer', -20, 400), frame('inner', -10, 190), frame('across', 300, 300)],
})

describe('carriedBy', () => {
  it('takes notes by their centre and frames that lie wholly inside', () => {
    expect(carriedBy(board, ['outer'])).toEqual(['outer', 'inner', 'a', 'b'])
  })

  it('names each element once', () => {
    expect(carriedBy(board, ['a', 'inner'])).toEqual(['a', 'inner'])
  })

  it('adds nothing to notes', () => {
    expect(carriedBy(board, ['a', 'c'])).toEqual(['a', 'c'])
  })
})
