import { expect, it } from 'vitest'
import { boardOf, rowOf } from '../../support/boardOf.ts'
import { TestBoard } from '../../support/TestBoard.ts'

it('points while the button is down, and touches nothing', () => {
  const board = new TestBoard(boardOf({ notes: rowOf('event', ['a']) })).take('laser')
  const shown = () => board.workspace.preview.getState()
  board.moveTo({ x: 5, y: 5 })
  expect(shown()).toBeNull()
  board.press('a')
  expect(shown()).toEqual({ show: 'laser', at: { x: 80, y: 80 } })
  board.drag(30, 10)
  expect(shown()).toEqual({ show: 'laser', at: { x: 110, y: 90 } })
  board.release()
  expect(shown()).toBeNull()
  expect(board.operations).toEqual([])
  expect(board.selection).toEqual([])
})
