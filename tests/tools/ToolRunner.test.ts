import { describe, expect, it } from 'vitest'
import { boardOf, rowOf } from '../support/boardOf.ts'
import { TestBoard } from '../support/TestBoard.ts'

const open = () => new TestBoard(boardOf({ notes: rowOf('event', ['a']) }))

describe('ToolRunner', () => {
  it('pans with the hand', () => {
    const board = open().take('hand').press('a').drag(30, 20).release()
    expect(board.workspace.camera.get()).toEqual({ x: -30, y: -20, zoom: 1 })
    expect(board.operations).toEqual([])
  })

  it('pans whatever the tool when Space or the middle button asks for it', () => {
    const board = open()
    const pointer = {
      at: { x: 80, y: 80 },
      target: { on: 'note', id: 'a' },
      shift: false,
      alt: false,
      mod: false,
      touch: false,
    } as const
    board.runner.press({ ...pointer, pixel: { x: 80, y: 80 } }, true)
    board.runner.move({ ...pointer, pixel: { x: 90, y: 80 } })
    expect(board.runner.is).toBe('hand.panning')
    board.runner.release({ ...pointer, pixel: { x: 90, y: 80 } })
    board.press('a').drag(50, 0)
    expect(board.runner.is).toBe('select.translating')
    expect(board.workspace.camera.get().x).toBe(-10)
  })

  it('goes on with a link of two clicks when a pan between them has ended', () => {
    const board = new TestBoard(boardOf({ notes: rowOf('event', ['a', 'b', 'c']) })).take('link').click('a').moveTo('b')
    board.press('b', { pans: true }).drag(40, 0)
    expect(board.runner.is).toBe('hand.panning')
    expect(board.release().operations).toEqual([])
    expect(board.runner.is).toBe('link.linking')
    expect(board.moveTo('c').click('c').operations).toMatchObject([{ links: [{ from: 'a', to: 'c' }] }])
  })

  it('cancels with a pan the gesture that the pan interrupted', () => {
    const board = new TestBoard(boardOf({ notes: rowOf('event', ['a', 'b']) })).take('link').click('a')
    board.press('b', { pans: true })
    expect(board.runner.cancel()).toBe(true)
    expect(board.runner.is).toBe('link.idle')
    expect(board.workspace.preview.getState()).toBeNull()
  })

  it('closes the editor when the wall is pressed', () => {
    const board = open()
    board.workspace.store.setState({ editing: 'a' })
    board.click({ x: 900, y: 500 })
    expect(board.workspace.store.getState().editing).toBeNull()
  })

  it('has nothing to cancel at rest', () => {
    expect(open().runner.cancel()).toBe(false)
  })

  it.each(['note', 'space'] as const)('takes the %s tool’s preview away, which is no gesture under way', (tool) => {
    const board = open().take(tool).moveTo({ x: 300, y: 400 })
    expect(board.runner.cancel()).toBe(false)
    expect(board.workspace.preview.getState()).toBeNull()
  })

  it('cancels a gesture under way', () => {
    const board = open().press('a').drag(50, 0)
    expect(board.runner.cancel()).toBe(true)
    expect(board.release().operations).toEqual([])
  })
})
