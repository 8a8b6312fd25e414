import { describe, expect, it } from 'vitest'
import { boardOf, rowOf } from '../../support/boardOf.ts'
import { TestBoard } from '../../support/TestBoard.ts'

const WALL = { x: -500, y: -500 }

const open = () =>
  new TestBoard(
    boardOf({
      notes: rowOf('event', ['a', 'b', 'c']),
      frames: [{ id: 'f', kind: 'context', name: 'F', x: -40, y: -60, width: 400, height: 260 }],
      links: [{ id: 'ab', from: 'a', to: 'b' }],
    }),
  )

describe('select: clicking', () => {
  it('selects what is clicked, and nothing on the wall', () => {
    const board = open().click('a')
    expect(board.selection).toEqual(['a'])
    expect(board.click(WALL).selection).toEqual([])
  })

  it('adds and takes away with Shift', () => {
    const board = open().click('a').click('b', { shift: true })
    expect(board.selection).toEqual(['a', 'b'])
    expect(board.click('a', { shift: true }).selection).toEqual(['b'])
  })

  it('narrows to one of many on release, not on press', () => {
    const board = open().click('a').click('b', { shift: true }).press('a')
    expect(board.selection).toEqual(['a', 'b'])
    expect(board.release().selection).toEqual(['a'])
  })

  it('writes nothing', () => {
    expect(open().click('a').click('b').click(WALL).operations).toEqual([])
  })
})

describe('select: double click', () => {
  it('opens the editor of a note', () => {
    const board = open().doubleClick('b')
    expect(board.workspace.store.getState()).toMatchObject({ editing: 'b', selection: new Set(['b']) })
  })

  it('makes a note of the last kind on the wall, centred at the pointer', () => {
    const board = open()
    board.workspace.store.setState({ lastKind: 'command' })
    board.doubleClick(WALL)
    expect(board.operations).toMatchObject([
      { type: 'add-notes', notes: [{ kind: 'command', text: '', x: -580, y: -580 }] },
    ])
    expect(board.workspace.store.getState().editing).not.toBeNull()
  })
})

describe('select: dragging', () => {
  it('does not move a note that merely trembles', () => {
    expect(open().press('a').drag(2, 2).release().operations).toEqual([])
  })

  it('shows the move, then writes it once at the drop', () => {
    const board = open().press('a').drag(30, 0).drag(30, 40)
    expect(board.runner.is).toBe('select.translating')
    expect(board.workspace.preview.getState()).toMatchObject({ show: 'move', ids: ['a'], by: { x: 60, y: 40 } })
    expect(board.operations).toEqual([])
    board.release()
    expect(board.operations).toEqual([{ type: 'move', ids: ['a'], by: { x: 60, y: 40 } }])
    expect(board.workspace.preview.getState()).toBeNull()
  })

  it('moves the whole selection', () => {
    const board = open().click('a').click('c', { shift: true }).press('c').drag(10, 0).release()
    expect(board.operations).toEqual([{ type: 'move', ids: ['a', 'c'], by: { x: 10, y: 0 } }])
  })

  it('carries the notes of a frame along', () => {
    expect(open().press('f').drag(0, 100).release().operations).toEqual([
      { type: 'move', ids: ['f', 'a', 'b'], by: { x: 0, y: 100 } },
    ])
  })

  it('keeps to one axis with Shift', () => {
    const board = open().press('a').drag(100, 30, { shift: true }).release()
    expect(board.operations).toMatchObject([{ by: { x: 100, y: 0 } }])
  })

  it('drops copies with Alt, links among them included', () => {
    const board = open().click('a').click('b', { shift: true }).press('a').drag(0, 300, { alt: true }).release()
    expect(board.operations).toMatchObject([
      {
        type: 'batch',
        operations: [
          { frames: [] },
          {
            type: 'add-notes',
            notes: [
              { text: 'a', y: 300 },
              { text: 'b', y: 300 },
            ],
          },
          { type: 'add-links', links: [{}] },
        ],
      },
    ])
    expect(board.selection).not.toContain('a')
    expect(board.selection).toHaveLength(2)
  })

  it('writes nothing when the note comes back to where it was', () => {
    expect(open().press('a').drag(50, 0).drag(-50, 0).release().operations).toEqual([])
  })

  it('writes nothing when cancelled', () => {
    const board = open().press('a').drag(50, 0)
    expect(board.runner.cancel()).toBe(true)
    expect(board.release().operations).toEqual([])
    expect(board.workspace.preview.getState()).toBeNull()
  })

  it('leaves out notes that somebody deleted meanwhile', () => {
    const board = open().click('a').click('b', { shift: true }).press('a').drag(50, 0)
    board.document.become(boardOf({ notes: rowOf('event', ['a']) }))
    expect(board.release().operations).toMatchObject([{ ids: ['a'] }])
  })

  it('ends without a preview when the drop is refused', () => {
    const board = open().press('a').drag(50, 0)
    board.document.refusal = { ok: false, code: 'out-of-bounds', message: 'Too far.' }
    board.release()
    expect(board.workspace.preview.getState()).toBeNull()
    expect(board.workspace.store.getState().notice).toEqual({ code: 'out-of-bounds', message: 'Too far.' })
  })
})

describe('select: brushing', () => {
  it('selects notes that the rectangle touches and frames it holds', () => {
    const board = open().press(WALL).moveTo({ x: 200, y: 10 })
    expect(board.runner.is).toBe('select.brushing')
    expect(board.selection).toEqual(['a', 'b'])
    expect(board.moveTo({ x: 400, y: 300 }).selection).toEqual(['f', 'a', 'b', 'c'])
    expect(board.release().workspace.preview.getState()).toBeNull()
  })

  it('adds to the selection with Shift and gives back what it had when cancelled', () => {
    const board = open().click('c').press(WALL, { shift: true }).moveTo({ x: 10, y: 10 })
    expect(board.selection).toEqual(['c', 'a'])
    board.runner.cancel()
    expect(board.selection).toEqual(['c'])
  })
})

describe('select: resizing', () => {
  const pull = (corner: 'top-left' | 'bottom-right', dx: number, dy: number, shift = false) =>
    open().press({ x: 0, y: 0 }, { shift }, { on: 'resize-handle', id: 'a', corner }).drag(dx, dy).release().operations

  it('pulls one corner while the opposite one stays', () => {
    expect(pull('bottom-right', 40, 20)).toEqual([
      { type: 'resize', id: 'a', to: { x: 0, y: 0, width: 200, height: 180 } },
    ])
    expect(pull('top-left', 40, 20)).toEqual([
      { type: 'resize', id: 'a', to: { x: 40, y: 20, width: 120, height: 140 } },
    ])
  })

  it('stops at the least size', () => {
    expect(pull('top-left', 500, 500)).toEqual([
      { type: 'resize', id: 'a', to: { x: 100, y: 112, width: 60, height: 48 } },
    ])
  })

  it('keeps the proportions with Shift', () => {
    expect(pull('bottom-right', 160, 0, true)).toMatchObject([{ to: { width: 320, height: 320 } }])
  })
})
