import { describe, expect, it } from 'vitest'
import { type Board, LIMITS } from '../../../../src/domain/board/Board.ts'
import { boardWith, frame, note } from '../../../support/boardWith.ts'
import { expectLaws, expectRefusal } from '../../../support/expectLaws.ts'

/** Two lanes with two notes each, and a context over both notes of the upper one. */
const wall = boardWith({
  notes: [
    note('a', { x: 0, y: 100 }),
    note('b', { x: 300, y: 100 }),
    note('c', { x: 100, y: 600 }),
    note('d', { x: 400, y: 600 }),
  ],
  frames: [
    frame('upper', { kind: 'lane', x: -50, y: 0, width: 1000, height: 400 }),
    frame('lower', { kind: 'lane', x: -50, y: 500, width: 1000, height: 400 }),
    frame('ctx', { x: -20, y: 50, width: 500, height: 300 }),
    frame('later', { x: 800, y: 50, width: 100, height: 300 }),
  ],
})
const xs = ({ notes }: Board) => ['a', 'b', 'c', 'd'].map((id) => notes.get(id)?.x)
const spans = ({ frames }: Board) =>
  ['upper', 'lower', 'ctx', 'later'].map((id) => [frames.get(id)?.x, frames.get(id)?.width])

describe('inserting space', () => {
  it('moves everything right of the cut and stretches the frames it goes through', () => {
    const after = expectLaws(wall, { type: 'insert-space', x: 270, width: 200 })
    expect(xs(after)).toEqual([0, 500, 100, 600])
    expect(spans(after)).toEqual([
      [-50, 1200],
      [-50, 1200],
      [-20, 700],
      [1000, 100],
    ])
  })

  it('counts a note whose left edge is on the cut to the right', () => {
    expect(xs(expectLaws(wall, { type: 'insert-space', x: 300, width: 10 }))).toEqual([0, 310, 100, 410])
  })

  it('keeps to one lane', () => {
    const after = expectLaws(wall, { type: 'insert-space', x: 270, width: 200, frame: 'upper' })
    expect(xs(after)).toEqual([0, 500, 100, 400])
    expect(spans(after)).toEqual([
      [-50, 1200],
      [-50, 1000],
      [-20, 700],
      [1000, 100],
    ])
  })

  it('leaves what is locked where it is', () => {
    const locked = expectLaws(wall, { type: 'set-locked', ids: ['b', 'ctx'], locked: true })
    const after = expectLaws(locked, { type: 'insert-space', x: 270, width: 200 })
    expect(xs(after)).toEqual([0, 300, 100, 600])
    expect(spans(after)[2]).toEqual([-20, 500])
  })
})

describe('removing space', () => {
  it('takes out no more than there is between what stays and what comes next', () => {
    const after = expectLaws(wall, { type: 'insert-space', x: 265, width: -200 })
    expect(xs(after)).toEqual([0, 265, 100, 365])
    expect(spans(after)).toEqual([
      [-50, 965],
      [-50, 965],
      [-20, 465],
      [765, 100],
    ])
  })

  it('stops at what the cut goes through', () => {
    expect(xs(expectLaws(wall, { type: 'insert-space', x: 120, width: -200 }))).toEqual([0, 260, 100, 360])
  })

  it('takes out a part', () => {
    expect(xs(expectLaws(wall, { type: 'insert-space', x: 265, width: -10 }))).toEqual([0, 290, 100, 390])
  })
})

describe('space', () => {
  it('is refused beyond the edge of the wall, and in a lane that is gone', () => {
    expect(expectRefusal(wall, { type: 'insert-space', x: 0, width: 2 * LIMITS.coordinate })).toBe('out-of-bounds')
    expect(expectRefusal(wall, { type: 'insert-space', x: 0, width: 10, frame: 'gone' })).toBe('unknown-id')
  })
})
