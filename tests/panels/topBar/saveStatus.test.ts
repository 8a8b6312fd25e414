import { describe, expect, it } from 'vitest'
import { saveStatus } from '../../../src/panels/topBar/saveStatus.ts'
import type { SessionStatus } from '../../../src/session/Session.ts'

const ONLINE: SessionStatus = {
  connection: 'online',
  saved: true,
  kept: true,
  role: 'edit',
  loaded: true,
  refusal: null,
  notice: null,
  storeTrouble: null,
}
const labelOf = (status: Partial<SessionStatus>) => saveStatus({ ...ONLINE, ...status }).label

describe('what the top bar says', () => {
  it('says Saved only online and when the server said so', () => {
    expect(labelOf({})).toBe('Saved')
    expect(labelOf({ saved: false })).toBe('Saving')
    expect(labelOf({ connection: 'connecting' })).toBe('Connecting')
    expect(labelOf({ connection: 'offline' })).toBe('Offline')
  })

  it('says Not saved, and why, while the server cannot save', () => {
    expect(saveStatus({ ...ONLINE, storeTrouble: 'The disk is full.' })).toEqual({
      tone: 'bad',
      label: 'Not saved',
      detail: 'The disk is full.',
    })
    expect(labelOf({ storeTrouble: 'The disk is full.', connection: 'offline' })).toBe('Offline')
  })

  it('says that a viewer only looks on', () => {
    expect(labelOf({ role: 'view', saved: false })).toBe('View only')
    expect(labelOf({ role: 'view', connection: 'offline' })).toBe('Offline')
  })

  it('says offline what becomes of the edits: kept on the device, in this tab alone, or none for a viewer', () => {
    const offline = (status: Partial<SessionStatus>) =>
      saveStatus({ ...ONLINE, connection: 'offline', ...status }).detail
    expect(offline({})).toMatch(/kept on this device/)
    expect(offline({ kept: false })).toMatch(/Leave the tab open/)
    expect(offline({ kept: false, role: 'view' })).toMatch(/as it was last/)
  })

  it('says why it is not connected before anything else', () => {
    const refusal = { code: 4401, message: 'No.' }
    expect(saveStatus({ ...ONLINE, connection: 'refused', refusal })).toEqual({
      tone: 'bad',
      label: 'Not connected',
      detail: 'No.',
    })
  })

  it('says Opening until there is something to draw', () => {
    expect(labelOf({ loaded: false, connection: 'connecting' })).toBe('Opening')
  })
})
