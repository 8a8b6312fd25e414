import { describe, expect, it } from 'vitest'
import { boardOf } from '../../support/boardOf.ts'
import { TestBoard } from '../../support/TestBoard.ts'

describe('frame', () => {
  it('draws a context, asks for its name and gives the hand back', () => {
    const board = new TestBoard(boardOf({}))
      .take('frame')
      .press({ x: 500, y: 400 })
      .moveTo({ x: 100, y: 100 })
      .release()
    expect(board.operations).toMatchObject([
      { type: 'add-frames', frames: [{ kind: 'context', name: '', x: 100, y: 100, width: 400, height: 300 }] },
    ])
    expect(board.workspace.store.getState()).toMatchObject({ tool: 'select', editing: board.selection[0] })
  })

  it('gives a clicked frame a usable size', () => {
    const board = new TestBoard(boardOf({})).take('frame').click({ x: 10, y: 20 })
    expect(board.operations).toMatchObject([{ frames: [{ x: 10, y: 20, width: 900, height: 360 }] }])
  })

  it('draws a swimlane when asked for one', () => {
    const board = new TestBoard(boardOf({}))
    board.workspace.run('tool-lane')
    expect(board.click({ x: 0, y: 0 }).operations).toMatchObject([{ frames: [{ kind: 'lane' }] }])
  })
})
