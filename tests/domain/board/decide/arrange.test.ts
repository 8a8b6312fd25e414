import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import type { Alignment, Axis } from '../../../../src/domain/board/operations.ts'
import { boardWith, frame, note } from '../../../support/boardWith.ts'
import { expectLaws, expectRefusal } from '../../../support/expectLaws.ts'

const wall = boardWith({
  notes: [
    note('a', { x: 0, y: 0 }),
    note('b', { x: 175, y: 30, width: 100 }),
    note('c', { x: 500, y: -20, kind: 'aggregate' }),
    note('inside', { x: 1100, y: 400 }),
  ],
  frames: [frame('f', { x: 1000, y: 300, width: 400, height: 400 })],
})
const placesOf = ({ notes, frames }: Board, ...ids: readonly string[]) =>
  ids.map((id) => {
    const { x, y } = notes.get(id) ?? frames.get(id) ?? { x: Number.NaN, y: Number.NaN }
    return [x, y]
  })

describe('align', () => {
  it.each<[Alignment, readonly number[]]>([
    ['left', [0, 0, 0]],
    ['right', [630, 690, 500]],
    ['centre', [315, 345, 250]],
  ])('puts them on one vertical line: %s', (to, xs) => {
    const after = expectLaws(wall, { type: 'align', ids: ['a', 'b', 'c'], to })
    expect(placesOf(after, 'a', 'b', 'c').map(([x]) => x)).toEqual(xs)
  })

  it.each<[Alignment, readonly number[]]>([
    ['top', [-20, -20, -20]],
    ['bottom', [30, 30, 30]],
    ['middle', [5, 5, 5]],
  ])('puts them on one horizontal line: %s', (to, ys) => {
    const after = expectLaws(wall, { type: 'align', ids: ['a', 'b', 'c'], to })
    expect(placesOf(after, 'a', 'b', 'c').map(([, y]) => y)).toEqual(ys)
  })

  it('moves a frame with what it carries, once, even where that is named too', () => {
    const after = expectLaws(wall, { type: 'align', ids: ['a', 'f', 'inside'], to: 'left' })
    expect(placesOf(after, 'f', 'inside')).toEqual([
      [0, 300],
      [100, 400],
    ])
  })

  it('keeps a group as it is', () => {
    const grouped = boardWith({
      notes: [note('a', { x: 10, group: 'g' }), note('b', { x: 200, y: 50, group: 'g' }), note('c', { x: 0, y: 400 })],
    })
    const after = expectLaws(grouped, { type: 'align', ids: ['a', 'b', 'c'], to: 'left' })
    expect(placesOf(after, 'a', 'b', 'c').map(([x]) => x)).toEqual([0, 190, 0])
  })

  it('leaves what is locked, and is refused where nobody is left', () => {
    const locked = boardWith({ notes: [note('a', { x: 50, locked: true }), note('b', { x: 90 }), note('c')] })
    const after = expectLaws(locked, { type: 'align', ids: ['a', 'b', 'c'], to: 'left' })
    expect(placesOf(after, 'a', 'b', 'c').map(([x]) => x)).toEqual([50, 0, 0])
    expect(expectRefusal(locked, { type: 'align', ids: ['a'], to: 'left' })).toBe('locked')
    expect(expectRefusal(locked, { type: 'align', ids: ['gone'], to: 'left' })).toBe('unknown-id')
  })
})

describe('distribute', () => {
  const spread = (board: Board, ids: readonly string[], along: Axis) =>
    expectLaws(board, { type: 'distribute', ids, along })

  it('makes the gaps equal, first and last stay', () => {
    const after = spread(wall, ['c', 'a', 'b'], 'x')
    expect(placesOf(after, 'a', 'b', 'c').map(([x]) => x)).toEqual([0, 280, 500])
  })

  it('works downwards too', () => {
    const column = boardWith({ notes: [note('a'), note('b', { y: 170 }), note('c', { y: 600 })] })
    expect(placesOf(spread(column, ['a', 'b', 'c'], 'y'), 'b')).toEqual([[0, 300]])
  })

  it('changes nothing for two', () => {
    expect(placesOf(spread(wall, ['a', 'b'], 'x'), 'a', 'b')).toEqual(placesOf(wall, 'a', 'b'))
  })
})
