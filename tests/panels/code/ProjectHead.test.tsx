// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { ProjectHead } from '../../../src/panels/code/ProjectHead.tsx'
import type { Reading } from '../../../src/session/reading/Reading.ts'
import type { Session } from '../../../src/session/Session.ts'
import { notices } from '../../../src/ui/notices/notices.ts'
import { createWorkspace } from '../../../src/workspace/Workspace.ts'
import { ManualClock } from '../../support/ManualClock.ts'
import { mount } from '../../support/mount.ts'
import { RecordingBoard } from '../../support/RecordingBoard.ts'

vi.mock('../../../src/domain/export/zipOf.ts', () => ({
  zipOf: () => Promise.reject(new Error('Out of memory.')),
}))
afterEach(() => notices.setState([], true))

it('says why the project could not be packed', async () => {
  const board = new RecordingBoard()
  const session = {
    document: board,
    status: createStore(() => ({ role: 'view', refusal: null })),
  } as unknown as Session
  const reading = { state: createStore(() => ({ model: null })) } as unknown as Reading
  const { host, when } = await mount(
    <ProjectHead
      session={session}
      reading={reading}
      workspace={createWorkspace(board, new ManualClock())}
      project={{ files: [], style: 'class', changed: new Set() }}
      onReturn={() => undefined}
    />,
  )
  const download = [...host.querySelectorAll('button')].find(({ textContent }) => textContent === 'Download zip')
  await when(() => download?.click())
  expect(notices.getState()).toMatchObject([{ tone: 'error', message: 'The download did not work: Out of memory.' }])
})
