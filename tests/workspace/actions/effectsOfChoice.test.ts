import { describe, expect, it } from 'vitest'
import { getAction } from '../../../src/workspace/actions/ACTIONS.ts'
import { effectsOfChoice } from '../../../src/workspace/actions/effectsOfChoice.ts'
import { createWorkspace } from '../../../src/workspace/Workspace.ts'
import type { Face } from '../../../src/workspace/WorkspaceState.ts'
import { boardOf, rowOf } from '../../support/boardOf.ts'
import { ManualClock } from '../../support/ManualClock.ts'
import { RecordingBoard } from '../../support/RecordingBoard.ts'

function open(face: Face, ...selected: readonly string[]) {
  const board = new RecordingBoard(boardOf({ notes: rowOf('event', ['a', 'b', 'c']) }))
  const workspace = createWorkspace(board, new ManualClock())
  workspace.camera.resize({ width: 1000, height: 600 })
  workspace.store.setState({ face, selection: new Set(selected) })
  const choose = (id: string) => workspace.perform(effectsOfChoice(getAction(id), workspace.context()))
  return { board, choose, state: () => workspace.store.getState() }
}

describe('a command that is chosen by its name', () => {
  it.each(['map', 'code'] as const)('on the %s brings the wall to the front, where it is for the wall', (face) => {
    const { board, choose, state } = open(face)
    choose('make-event')
    expect(state().face).toBe('wall')
    expect(board.operations).toMatchObject([{ type: 'add-notes' }])
  })

  it('leaves the face that it works on as well', () => {
    const { choose, state } = open('map')
    choose('find')
    expect(state()).toMatchObject({ face: 'map', dialog: 'find' })
  })

  it.each(['delete', 'cut'])('takes nothing away unseen: %s first shows what is selected', (id) => {
    const { board, choose, state } = open('code', 'a', 'b')
    choose(id)
    expect(board.operations).toEqual([])
    expect(state()).toMatchObject({ face: 'wall', selection: new Set(['a', 'b']), notice: { code: 'look-first' } })
  })

  it('deletes on the wall, and when it is chosen again there', () => {
    const { board, choose } = open('code', 'a', 'b')
    choose('delete')
    choose('delete')
    expect(board.operations).toEqual([{ type: 'delete', ids: ['a', 'b'] }])
  })
})
