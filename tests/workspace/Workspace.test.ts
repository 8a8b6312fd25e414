import { afterEach, describe, expect, it, vi } from 'vitest'
import { change, preview } from '../../src/workspace/Effect.ts'
import { createWorkspace } from '../../src/workspace/Workspace.ts'
import { boardOf, rowOf } from '../support/boardOf.ts'
import { ManualClock } from '../support/ManualClock.ts'
import { RecordingBoard } from '../support/RecordingBoard.ts'

const row = boardOf({ notes: rowOf('event', ['a', 'b']) })

function open(board = new RecordingBoard(row)) {
  return { board, workspace: createWorkspace(board, new ManualClock()) }
}

describe('Workspace', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('stops at the first refused edit and says why', () => {
    const { board, workspace } = open()
    board.refusal = { ok: false, code: 'view-only', message: 'You may look, not edit.' }
    workspace.store.setState({ selection: new Set(['a']) })
    workspace.run('delete')
    expect(workspace.store.getState()).toMatchObject({
      notice: { code: 'view-only', message: 'You may look, not edit.' },
      selection: new Set(['a']),
    })
  })

  it('begins nothing that would be refused: no editor, which is said, and nothing in the hand', () => {
    const { board, workspace } = open()
    board.refusal = { ok: false, code: 'view-only', message: 'You may look, not edit.' }
    workspace.perform([change({ selection: new Set(['a']), editing: 'a' })])
    expect(workspace.store.getState()).toMatchObject({
      ...{ selection: new Set(['a']), editing: null },
      notice: { message: 'You may look, not edit.' },
    })
    const rect = { x: 0, y: 0, width: 1, height: 1 }
    workspace.perform([preview({ show: 'move', ids: ['a'], by: { x: 9, y: 0 }, copies: false, guides: [] })])
    expect(workspace.preview.getState()).toBe(null)
    workspace.perform([preview({ show: 'brush', rect })])
    expect(workspace.preview.getState()).toEqual({ show: 'brush', rect })
  })

  it('forgets selected and edited elements that are gone', () => {
    const { board, workspace } = open()
    workspace.store.setState({ selection: new Set(['a', 'b']), editing: 'a' })
    board.become(boardOf({ notes: rowOf('event', ['b']) }))
    expect(workspace.store.getState()).toMatchObject({ selection: new Set(['b']), editing: null })
  })

  it('performs effects in order', () => {
    const { workspace } = open()
    workspace.perform([change({ tool: 'hand' }), { do: 'pan', by: { x: 10, y: 0 } }, change({ tool: 'link' })])
    expect(workspace.store.getState().tool).toBe('link')
    expect(workspace.camera.get()).toEqual({ x: -10, y: 0, zoom: 1 })
  })

  it('says what to do where the page may not read the clipboard', async () => {
    vi.stubGlobal('navigator', {})
    const { workspace } = open()
    workspace.run('paste')
    await expect
      .poll(() => workspace.store.getState().notice?.message)
      .toBe('This page may not use the clipboard from a menu here. Use the keys for it.')
  })

  it('tells what an edit did that only shows on the wall, and tells it again when it is done again', () => {
    const { workspace } = open()
    const told: string[] = []
    workspace.store.subscribe(({ announcement }, before) => {
      if (announcement !== before.announcement) told.push(announcement)
    })
    workspace.store.setState({ selection: new Set(['a']) })
    for (const action of ['retype-command', 'toggle-lock', 'delete', 'undo', 'undo', 'redo']) workspace.run(action)
    workspace.perform([{ do: 'discard', id: 'b' }])
    expect(told.filter((words) => words !== '')).toEqual([
      ...['Now Command.', 'Locked.', 'Deleted.', 'Undone.', 'Undone.', 'Redone.', 'Deleted.'],
    ])
  })

  it('tells nothing of an edit that was refused', () => {
    const { board, workspace } = open()
    board.refusal = { ok: false, code: 'view-only', message: 'You may look, not edit.' }
    workspace.store.setState({ selection: new Set(['a']) })
    workspace.run('delete')
    expect(workspace.store.getState().announcement).toBe('')
  })

  it('throws on an action that does not exist', () => {
    expect(() => open().workspace.run('fly')).toThrow(RangeError)
  })
})
