import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { FailingStore } from '../../support/server/FailingStore.ts'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

describe('a room whose store fails', () => {
  it.each(['before', 'after'] as const)(
    'acknowledges and shows nothing, then recovers: failure %s the write',
    async (when) => {
      const store = new FailingStore()
      const server = await startTestServer({ store })
      const { id, keys } = await server.createBoard()
      const [ada, bo] = [
        await SyncClient.join(server.ws, id, keys.edit),
        await SyncClient.join(server.ws, id, keys.edit),
      ]
      ada.set('before', 1)
      await until(() => ada.acks.at(-1) === 2)
      store.failing = when
      ada.set('during', 2)
      await until(() => ada.notices.includes('store-failing') && bo.notices.includes('store-failing'))
      ada.set('later', 3)
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect(ada.acks.at(-1)).toBe(2)
      expect(bo.get('during')).toBeUndefined()
      store.failing = 'no'
      await until(() => ada.notices.includes('store-recovered'))
      await until(() => bo.get('during') === 2 && bo.get('later') === 3)
      await until(() => ada.acks.at(-1) === 5)
      ada.set('after', 4)
      await until(() => ada.acks.at(-1) === 6 && bo.get('after') === 4)
      await server.restart()
      const late = await SyncClient.join(server.ws, id, keys.edit)
      expect([late.get('before'), late.get('during'), late.get('later'), late.get('after')]).toEqual([1, 2, 3, 4])
    },
  )

  it('holds back acknowledgements until the lost frame is stored, however many come after it', async () => {
    const store = new FailingStore()
    const server = await startTestServer({ store })
    const { id, keys } = await server.createBoard()
    const ada = await SyncClient.join(server.ws, id, keys.edit)
    await until(() => ada.acks.at(-1) === 1)
    ada.answers = false
    store.failing = 'before'
    ada.set('lost', 1)
    await until(() => ada.notices.includes('store-failing'))
    store.failing = 'no'
    await until(() => ada.notices.includes('store-recovered'))
    const other = new Y.Doc()
    other.getMap('test').set('next', 2)
    ada.send(0, 2, Y.encodeStateAsUpdate(other))
    await until(() => store.appends === 2)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(ada.acks.at(-1)).toBe(1)
  })

  it('tells who comes while it fails', async () => {
    const store = new FailingStore()
    const server = await startTestServer({ store })
    const { id, keys } = await server.createBoard()
    const ada = await SyncClient.join(server.ws, id, keys.edit)
    store.failing = 'before'
    ada.set('a', 1)
    await until(() => ada.notices.includes('store-failing'))
    const bo = await SyncClient.join(server.ws, id, keys.edit)
    await until(() => bo.notices.includes('store-failing'))
    expect((await fetch(`${server.http}/readyz`)).status).toBe(503)
    expect((await fetch(`${server.http}/healthz`)).status).toBe(200)
    store.failing = 'no'
    await until(() => bo.notices.includes('store-recovered'))
    expect((await fetch(`${server.http}/readyz`)).status).toBe(200)
  })
})
