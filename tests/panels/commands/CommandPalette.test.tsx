// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { CommandPalette } from '../../../src/panels/commands/CommandPalette.tsx'
import type { Session } from '../../../src/session/Session.ts'
import { TooltipTiming } from '../../../src/ui/Tooltip.tsx'
import { createWorkspace } from '../../../src/workspace/Workspace.ts'
import type { Face } from '../../../src/workspace/WorkspaceState.ts'
import { boardOf, rowOf } from '../../support/boardOf.ts'
import { ManualClock } from '../../support/ManualClock.ts'
import { mount } from '../../support/mount.ts'
import { RecordingBoard } from '../../support/RecordingBoard.ts'

async function open(role: 'edit' | 'view', face: Face) {
  const board = new RecordingBoard(boardOf({ notes: rowOf('event', ['a', 'b']) }))
  const workspace = createWorkspace(board, new ManualClock())
  workspace.store.setState({ face, selection: new Set(['a']) })
  const session = { status: createStore(() => ({ role, refusal: null })) } as unknown as Session
  const { when } = await mount(
    <TooltipTiming>
      <CommandPalette session={session} workspace={workspace} />
    </TooltipTiming>,
  )
  const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')]
  const words = () => options().map(({ textContent }) => textContent)
  const choose = (start: string) =>
    when(() =>
      options()
        .find(({ textContent }) => textContent.startsWith(start))
        ?.click(),
    )
  const headings = () => Array.from(document.querySelectorAll('[cmdk-group-heading]'), ({ textContent }) => textContent)
  return { board, workspace, words, headings, choose }
}

describe('the command palette', () => {
  it('makes a sticky where one sees it, from the map too', async () => {
    const { board, workspace, choose } = await open('edit', 'map')
    await choose('New: Event')
    expect(board.operations).toMatchObject([{ type: 'add-notes' }])
    expect(workspace.store.getState().face).toBe('wall')
  })

  it('deletes nothing unseen from the code', async () => {
    const { board, workspace, choose } = await open('edit', 'code')
    await choose('Delete')
    expect(board.operations).toEqual([])
    expect(workspace.store.getState()).toMatchObject({ face: 'wall', selection: new Set(['a']) })
  })

  it('offers no edits to those who may only look', async () => {
    const { words, headings } = await open('view', 'wall')
    expect(words().filter((word) => /^(New:|Turn into|Delete|Undo|Paste|Link)/.test(word ?? ''))).toEqual([])
    expect(words()).toContain('Zoom to fitShift+1')
    expect(headings()).not.toContain('Make')
  })
})
