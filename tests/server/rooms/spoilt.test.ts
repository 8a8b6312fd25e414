import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { MemoryBoardStore } from '../../../server/storage/MemoryBoardStore.ts'
import { MemoryBus, MemoryHub } from '../../support/server/MemoryBus.ts'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

const NAME = [5, ...new TextEncoder().encode('notes')]
/** Client 1, from clock 0: five forgotten characters; then ten deleted ones, which Yjs cannot apply after those. */
const FORGOTTEN = Uint8Array.of(1, 1, 1, 0, 0, 5, 0)
const POISON = Uint8Array.of(1, 1, 1, 0, 1, 1, ...NAME, 10, 0)

/** Takes its time where it is told to. */
class SlowStore extends MemoryBoardStore {
  appendMs = 0
  slow = 0

  override async append(id: string, updates: readonly Uint8Array[]): Promise<number> {
    if (this.appendMs > 0) {
      this.slow++
      await new Promise((resolve) => setTimeout(resolve, this.appendMs))
    }
    return super.append(id, updates)
  }
}

describe('an update of another node that Yjs cannot apply', () => {
  it('makes the room load anew without it, and loses nothing else', async () => {
    const store = new MemoryBoardStore()
    const server = await startTestServer({ store, bus: new MemoryBus(new MemoryHub()) })
    const { id, keys } = await server.createBoard()
    const ada = await SyncClient.join(server.ws, id, keys.edit)
    ada.doc.getMap('notes').set('own', 1)
    ada.set('before', 1)
    await until(() => ada.acks.at(-1) === 3)
    await store.append(id, [FORGOTTEN])
    await store.append(id, [POISON])
    await until(() => ada.closed !== null)
    expect(ada.closed?.code).toBe(1012)
    const again = await SyncClient.join(server.ws, id, keys.edit)
    again.set('after', 2)
    await until(() => again.acks.at(-1) === 2)
    const late = await SyncClient.join(server.ws, id, keys.view)
    expect([late.get('before'), late.get('after')]).toEqual([1, 2])
    expect(late.closed).toBeNull()
  })

  it('answers a restore that was on its way that it may be lost', async () => {
    const store = new SlowStore()
    const server = await startTestServer({ store, bus: new MemoryBus(new MemoryHub()) })
    const { id, keys } = await server.createBoard()
    const post = (path: string, body?: unknown) =>
      fetch(`${server.http}/api/boards/${id}/versions${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${keys.edit}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    const { id: version } = z.object({ id: z.string() }).parse(await (await post('', { name: 'v' })).json())
    const ada = await SyncClient.join(server.ws, id, keys.edit)
    ada.doc.getMap('notes').set('own', 1)
    await until(() => ada.acks.at(-1) === 2)
    store.appendMs = 1_500
    const restored = post(`/${version}/restore`)
    await until(() => store.slow === 1)
    store.appendMs = 0
    await store.append(id, [FORGOTTEN])
    await store.append(id, [POISON])
    await until(() => ada.closed !== null)
    expect((await restored).status).toBe(503)
  })
})
