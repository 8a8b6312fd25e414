import { describe, expect, it } from 'vitest'
import type { Rect } from '../../../src/domain/geometry/Rect.ts'
import { neighbours } from '../../../src/tools/neighbours.ts'
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

  it('moves what is selected along one axis when Shift was held before the press', () => {
    const board = open().click('a').click('b', { shift: true }).press('a', { shift: true }).drag(100, 30).release()
    expect(board.operations).toEqual([{ type: 'move', ids: ['a', 'b'], by: { x: 100, y: 0 } }])
    expect(board.selection).toEqual(['a', 'b'])
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

describe('select: snapping', () => {
  it('stands in line with what lies around, and shows why', () => {
    const board = open().press('c').drag(3, 300)
    expect(board.workspace.preview.getState()).toMatchObject({ by: { x: 0, y: 300 }, guides: [{ from: { x: 360 } }] })
    expect(board.release().operations).toMatchObject([{ by: { x: 0, y: 300 } }])
  })

  it('leaves it to the hand while Ctrl is held', () => {
    expect(open().press('c').drag(3, 300, { mod: true }).release().operations).toMatchObject([{ by: { x: 3, y: 300 } }])
  })

  it('snaps copies to their originals', () => {
    expect(open().press('c').drag(2, 300, { alt: true }).workspace.preview.getState()).toMatchObject({ by: { x: 0 } })
  })

  it('looks only around the box, whatever the size of the wall', () => {
    const asked: Rect[] = []
    const board = boardOf({
      notes: rowOf(
        'event',
        Array.from({ length: 500 }, (_, i) => `n${i}`),
      ),
    })
    const seen = neighbours({ x: 0, y: 0, width: 160, height: 160 }, new Set(['n0']), {
      board,
      notesIn: (rect) => {
        asked.push(rect)
        return ['n0', 'n1']
      },
    })
    expect(asked).toEqual([{ x: -480, y: -480, width: 1120, height: 1120 }])
    expect(seen).toHaveLength(1)
  })

  it('snaps a corner that is pulled', () => {
    const board = open().press({ x: 0, y: 0 }, {}, { on: 'resize-handle', id: 'a', corner: 'bottom-right' })
    expect(board.drag(22, 40).release().operations).toMatchObject([{ to: { width: 180, height: 200 } }])
  })
})

describe('select: groups', () => {
  const grouped = () =>
    new TestBoard(
      boardOf({
        notes: rowOf('event', ['a', 'b', 'c']).map((note) => (note.id === 'c' ? note : { ...note, group: 'g' })),
      }),
    )

  it('selects all of a group by a click or the brush, and one of it with Alt', () => {
    expect(grouped().click('a').selection).toEqual(['a', 'b'])
    expect(grouped().press(WALL).moveTo({ x: 10, y: 10 }).release().selection).toEqual(['a', 'b'])
    expect(grouped().click('a', { alt: true }).selection).toEqual(['a'])
    expect(grouped().click('c').click('a', { shift: true }).selection).toEqual(['c', 'a', 'b'])
    expect(grouped().click('a').click('b', { shift: true }).selection).toEqual([])
  })

  it('stays selected when one of it is clicked again, and moves together', () => {
    const board = grouped().click('a').click('b')
    expect(board.selection).toEqual(['a', 'b'])
    expect(board.press('a').drag(0, 300).release().operations).toMatchObject([{ type: 'move', ids: ['a', 'b'] }])
  })

  it('opens one of it by a double click', () => {
    expect(grouped().doubleClick('b').workspace.store.getState()).toMatchObject({
      ...{ editing: 'b', selection: new Set(['b']) },
    })
  })
})

describe('select: what is locked', () => {
  const locked = () =>
    new TestBoard(
      boardOf({
        notes: rowOf('event', ['a', 'b']).map((note) => (note.id === 'a' ? { ...note, locked: true } : note)),
      }),
    )
  const noticeOf = (board: TestBoard) => board.workspace.store.getState().notice?.code

  it('is selected by a click, but neither dragged nor opened, and it is said why', () => {
    const dragged = locked().press('a').drag(0, 300).release()
    expect([dragged.selection, dragged.operations, noticeOf(dragged)]).toEqual([['a'], [], 'locked'])
    const opened = locked().doubleClick('a')
    expect([opened.workspace.store.getState().editing, noticeOf(opened)]).toEqual([null, 'locked'])
  })

  it('stays behind when others of the selection are dragged', () => {
    const board = locked().click('a').click('b', { shift: true }).press('b').drag(0, 300).release()
    expect(board.operations).toMatchObject([{ type: 'move', ids: ['b'] }])
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

describe('select: a finger', () => {
  it('moves the wall where there is nothing, and a note where there is one', () => {
    const board = open().press(WALL, { touch: true }).drag(40, 20)
    expect(board.runner.is).toBe('select.panning')
    expect(board.workspace.camera.get()).toEqual({ x: -40, y: -20, zoom: 1 })
    board.release().press('a', { touch: true }).drag(60, 40).release()
    expect(board.operations).toMatchObject([{ type: 'move', ids: ['a'] }])
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

  it('leaves the note where somebody else has moved it meanwhile', () => {
    const board = open().press({ x: 0, y: 0 }, {}, { on: 'resize-handle', id: 'a', corner: 'bottom-right' })
    board.document.become(boardOf({ notes: [{ id: 'a', kind: 'event', text: 'a', x: 500, y: 300 }] }))
    board.drag(40, 20)
    expect(board.workspace.preview.getState()).toMatchObject({ to: { x: 500, y: 300, width: 200, height: 180 } })
    expect(board.release().operations).toEqual([
      { type: 'resize', id: 'a', to: { x: 500, y: 300, width: 200, height: 180 } },
    ])
  })

  it('ends where somebody else deletes the note', () => {
    const board = open()
      .press({ x: 0, y: 0 }, {}, { on: 'resize-handle', id: 'a', corner: 'bottom-right' })
      .drag(40, 20)
    board.document.become(boardOf({}))
    expect(board.release().operations).toEqual([])
    expect(board.workspace.preview.getState()).toBeNull()
  })

  it('keeps the proportions with Shift', () => {
    expect(pull('bottom-right', 160, 0, true)).toMatchObject([{ to: { width: 320, height: 320 } }])
  })
})
