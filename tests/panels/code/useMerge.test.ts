// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { useMerge } from '../../../src/panels/code/useMerge.ts'
import type { Reading } from '../../../src/session/reading/Reading.ts'
import type { Session } from '../../../src/session/Session.ts'
import { notices } from '../../../src/ui/notices/notices.ts'
import { mountHook } from '../../support/mountHook.ts'

const session = { status: { getState: () => ({ role: 'view' }) } } as unknown as Session

async function open() {
  const merged: Uint8Array[] = []
  const reading = {
    state: { getState: () => ({ model: null }) },
    mergeZip: async (zip: Uint8Array) => {
      merged.push(zip)
      return { ok: false, code: 'failed', message: 'no zip' }
    },
  } as unknown as Reading
  const { now, when } = await mountHook(() => useMerge(session, reading))
  return { merged, drop: (file: File) => when(() => now().take(file)), now: () => now().dropped }
}

/** A file as older browsers have it, without `bytes()`. */
const fileOf = (name: string, read: () => Promise<ArrayBuffer>) =>
  ({ name, slice: () => ({ arrayBuffer: read }) }) as unknown as File

afterEach(() => notices.setState([], true))

describe('a project that is dropped', () => {
  it('is read and merged', async () => {
    const { drop, merged, now } = await open()
    await drop(fileOf('shop.zip', async () => new Uint8Array([80, 75]).buffer))
    expect(merged).toEqual([new Uint8Array([80, 75])])
    expect(now()).toMatchObject({ name: 'shop.zip', merge: { message: 'no zip' } })
  })

  it('as a folder, or as a file that cannot be read, is answered with what to drop', async () => {
    const { drop, merged, now } = await open()
    await drop(fileOf('shop', () => Promise.reject(new DOMException('gone', 'NotFoundError'))))
    expect(notices.getState()).toMatchObject([
      { tone: 'error', message: '“shop” could not be read. Drop the project’s zip, not its folder.' },
    ])
    expect([merged, now()]).toEqual([[], null])
  })
})
