import { describe, expect, it } from 'vitest'
import { boardOf, rowOf } from '../../support/boardOf.ts'
import { TestBoard } from '../../support/TestBoard.ts'

const open = () =>
  new TestBoard(
    boardOf({
      notes: [...rowOf('event', ['a', 'b', 'c']), ...rowOf('event', ['d', 'e'], 500)],
      frames: [{ id: 'lane', kind: 'lane', name: '', x: -50, y: 400, width: 900, height: 400 }],
    }),
  ).take('space')
const previewOf = (board: TestBoard) => board.workspace.preview.getState()

describe('space', () => {
  it('shows the cut before it is made', () => {
    expect(previewOf(open().moveTo({ x: 170.4, y: 50 }))).toMatchObject({
      show: 'space',
      x: 170,
      width: 0,
      frame: null,
    })
  })

  it('pulls everything on the right along, and writes once, at the drop', () => {
    const board = open().press({ x: 170, y: 300 }).drag(120, 40)
    expect(previewOf(board)).toMatchObject({ x: 170, width: 120, ids: ['b', 'c', 'e'], stretched: ['lane'] })
    expect(board.operations).toEqual([])
    board.release()
    expect(board.operations).toEqual([{ type: 'insert-space', x: 170, width: 120 }])
    expect(previewOf(board)).toBeNull()
    expect(board.workspace.store.getState().tool).toBe('select')
  })

  it('takes out no more than there is', () => {
    const board = open().press({ x: 165, y: 300 }).drag(-300, 0)
    expect(previewOf(board)).toMatchObject({ width: -15 })
    expect(board.release().operations).toEqual([{ type: 'insert-space', x: 165, width: -15 }])
  })

  it('keeps to the lane under the hand with Shift', () => {
    const board = open().press({ x: 170, y: 450 }, { shift: true }).drag(100, 0)
    expect(previewOf(board)).toMatchObject({ ids: ['e'], stretched: ['lane'], frame: 'lane' })
    expect(board.release().operations).toEqual([{ type: 'insert-space', x: 170, width: 100, frame: 'lane' }])
  })

  it('takes in what others added while the hand was still dragging', () => {
    const board = open().press({ x: 170, y: 300 }).drag(100, 0)
    expect(board.release().operations[0]).not.toHaveProperty('ids')
  })

  it('writes nothing for a click, or when cancelled', () => {
    expect(open().click({ x: 170, y: 300 }).operations).toEqual([])
    const board = open().press({ x: 170, y: 300 }).drag(100, 0)
    board.runner.cancel()
    expect([board.release().operations, previewOf(board)]).toEqual([[], null])
  })
})
