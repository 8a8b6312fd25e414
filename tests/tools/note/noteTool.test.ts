import { describe, expect, it } from 'vitest'
import { boardOf } from '../../support/boardOf.ts'
import { TestBoard } from '../../support/TestBoard.ts'

describe('note', () => {
  it('holds the sticky over the wall, puts it down on a click and opens it', () => {
    const board = new TestBoard(boardOf({})).take('note').moveTo({ x: 300, y: 200 })
    expect(board.workspace.preview.getState()).toEqual({ show: 'ghost', kind: 'event', at: { x: 300, y: 200 } })
    board.click({ x: 300, y: 200 })
    expect(board.operations).toMatchObject([{ type: 'add-notes', notes: [{ kind: 'event', x: 220, y: 120 }] }])
    expect(board.workspace.store.getState()).toMatchObject({ tool: 'select', editing: board.selection[0] })
    expect(board.workspace.preview.getState()).toBeNull()
  })

  it('puts nothing down where Esc came before the release', () => {
    const board = new TestBoard(boardOf({})).take('note').press({ x: 300, y: 200 })
    expect(board.runner.cancel()).toBe(true)
    board.release()
    expect(board.operations).toEqual([])
    expect(board.workspace.store.getState().tool).toBe('note')
  })
})
