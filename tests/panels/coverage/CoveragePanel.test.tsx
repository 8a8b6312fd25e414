// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { CoveragePanel } from '../../../src/panels/coverage/CoveragePanel.tsx'
import type { Reading } from '../../../src/session/reading/Reading.ts'
import type { Session } from '../../../src/session/Session.ts'
import { createWorkspace } from '../../../src/workspace/Workspace.ts'
import { boardWith, note } from '../../support/boardWith.ts'
import { ManualClock } from '../../support/ManualClock.ts'
import { mount } from '../../support/mount.ts'
import { RecordingBoard } from '../../support/RecordingBoard.ts'

it('draws the first of many stickies that are not in the code', async () => {
  const board = boardWith({ notes: Array.from({ length: 300 }, (_, index) => note(`n${index}`)) })
  const gaps = Array.from(board.notes.keys(), (id) => ({ note: id, why: 'it leads nowhere' }))
  const session = { document: { board } } as unknown as Session
  const reading = { state: createStore(() => ({ gaps })), watchGaps: () => () => undefined } as unknown as Reading
  const workspace = createWorkspace(new RecordingBoard(board), new ManualClock())
  const { host } = await mount(<CoveragePanel session={session} reading={reading} workspace={workspace} />)
  expect(host.querySelectorAll('li')).toHaveLength(20)
  expect(host.textContent).toContain('280 more')
})
