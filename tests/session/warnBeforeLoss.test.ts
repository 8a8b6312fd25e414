// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { SessionStatus } from '../../src/session/Session.ts'
import { warnBeforeLoss } from '../../src/session/warnBeforeLoss.ts'

const OPENING: SessionStatus = {
  ...{ connection: 'connecting', saved: false, kept: false, role: 'edit', loaded: false },
  ...{ refusal: null, notice: null, storeTrouble: null },
}

/** Whether the browser would ask somebody who closes the tab now. */
function asks(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}

it('lets the browser ask while edits are neither on the server nor on the device', () => {
  const status = createStore(() => OPENING)
  warnBeforeLoss(status)
  expect(asks()).toBe(false)
  status.setState({ loaded: true, connection: 'offline' })
  expect(asks()).toBe(true)
  status.setState({ kept: true })
  expect(asks()).toBe(false)
  status.setState({ kept: false })
  expect(asks()).toBe(true)
  status.setState({ connection: 'online', saved: true })
  expect(asks()).toBe(false)
})
