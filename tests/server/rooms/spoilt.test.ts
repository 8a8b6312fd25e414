import { describe, expect, it } from 'vitest'
import { MemoryBoardStore } from '../../../server/storage/MemoryBoardStore.ts'
import { MemoryBus, MemoryHub } from '../../support/server/MemoryBus.ts'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

const NAME = [5, ...new TextEncoder().encode('notes')]
/** Client 1, from clock 0: five forgotten characters; then ten deleted ones, which Yjs cannot apply after those. */
const FORGOTTEN = Uint8Array.of(1, 1, 1, 0, 0, 5, 0)
const POISON = Uint8Array.of(1, 1, 1, 0, 1, 1, ...NAME, 10, 0)

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
})
