// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { ExportMenu } from '../../../src/panels/exports/ExportMenu.tsx'
import type { Reading } from '../../../src/session/reading/Reading.ts'
import type { Session } from '../../../src/session/Session.ts'
import { notices } from '../../../src/ui/notices/notices.ts'
import { createWorkspace } from '../../../src/workspace/Workspace.ts'
import { boardOf } from '../../support/boardOf.ts'
import { ManualClock } from '../../support/ManualClock.ts'
import { mount } from '../../support/mount.ts'
import { RecordingBoard } from '../../support/RecordingBoard.ts'

const messages = () => notices.getState().map(({ message }) => message)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('says that an export is being made where it takes long, and why it was not', async () => {
  const board = new RecordingBoard(boardOf({}))
  const workspace = createWorkspace(board, new ManualClock())
  workspace.store.setState({ dialog: 'export' })
  const session = {
    document: board,
    status: createStore(() => ({ role: 'view', refusal: null })),
  } as unknown as Session
  const full = () => new Promise((_, reject) => setTimeout(reject, 3_000, new Error('The disk is full.')))
  const reading = { state: createStore(() => ({ model: null })), files: full } as unknown as Reading
  const { when } = await mount(<ExportMenu session={session} reading={reading} workspace={workspace} />)
  await when(() => document.querySelector<HTMLElement>('[role=menuitem]')?.click())
  await when(() => vi.advanceTimersByTimeAsync(900))
  expect(messages()).toEqual([])
  await when(() => vi.advanceTimersByTimeAsync(200))
  expect(messages()).toEqual(['Making the export …'])
  await when(() => vi.advanceTimersByTimeAsync(2_000))
  expect(messages()).toContain('The export did not work: The disk is full.')
})
