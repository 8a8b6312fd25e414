import { describe, expect, it, onTestFinished } from 'vitest'
import { ServerProcess } from '../../support/server/ServerProcess.ts'
import { SmallDisk } from '../../support/server/SmallDisk.ts'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { createBoard } from '../../support/server/startTestServer.ts'

const MIB = 1024 * 1024

describe('a wall on a disk that is full', () => {
  it.each([
    ['nearly, and the reserve is kept', MIB],
    ['wholly, in the middle of a write', 0],
  ])('is read-only, says so, and recovers by itself: %s', { timeout: 60_000 }, async (_how, leaving) => {
    const disk = await SmallDisk.mount()
    if (!disk) return console.warn('\n  !!  A FULL DISK WAS NOT TESTED: run the tests as a user who may mount  !!\n')
    const server = await ServerProcess.start({ DATA_DIR: disk.folder })
    onTestFinished(() => server.discard())
    const { id, keys } = await createBoard(server.http)
    const [ada, bo] = [await SyncClient.join(server.ws, id, keys.edit), await SyncClient.join(server.ws, id, keys.view)]
    ada.set('before', 1)
    await until(() => ada.acks.at(-1) === 2)
    if (leaving > 0) await new Promise((resolve) => setTimeout(resolve, 1_000))
    await disk.fill(leaving)
    ada.set('during', 'x'.repeat(20_000))
    await until(() => ada.notices.includes('store-full') && bo.notices.includes('store-full'))
    ada.set('later', 3)
    const late = await SyncClient.join(server.ws, id, keys.view)
    expect([late.get('before'), late.get('during'), late.notices]).toEqual([1, undefined, ['store-full']])
    expect((await fetch(`${server.http}/readyz`)).status).toBe(503)
    expect(ada.acks.at(-1)).toBe(2)
    await disk.empty()
    await until(() => ada.notices.includes('store-recovered'), 10_000)
    await until(() => bo.get('later') === 3 && ada.acks.at(-1) === 5)
    await server.kill()
    await server.start()
    const reader = await SyncClient.join(server.ws, id, keys.view)
    expect([reader.get('before'), reader.get('later')]).toEqual([1, 3])
    expect(reader.get('during')).toHaveLength(20_000)
  })
})
