// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { SaveBadge } from '../../../src/panels/topBar/SaveBadge.tsx'
import type { SessionStatus } from '../../../src/session/Session.ts'
import { mount } from '../../support/mount.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

it('reads aloud that the connection is lost and that all is saved again, not what typing does in between', async () => {
  const status = createStore<SessionStatus>(() => ({
    ...{ connection: 'online', saved: true, kept: true, role: 'edit', loaded: true },
    ...{ refusal: null, notice: null, storeTrouble: null },
  }))
  await mount(<SaveBadge session={{ status }} />)
  const become = (next: Partial<SessionStatus>) =>
    act(async () => {
      status.setState(next)
      vi.advanceTimersByTime(1000)
    })
  const region = document.querySelector('[role=status]')
  const read: string[] = []
  for (const next of [
    { saved: false },
    { saved: true },
    { connection: 'offline' },
    { saved: false },
    { connection: 'online' },
    { saved: true },
    { saved: false },
    { saved: true },
  ] as const) {
    await become(next)
    read.push(region?.textContent ?? '')
  }
  expect(read).toEqual(['', '', 'Offline', 'Offline', '', 'Saved', '', ''])
})
