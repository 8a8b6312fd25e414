import { describe, expect, it } from 'vitest'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

const stateOf = (client: SyncClient, id: number) => JSON.parse(client.shown.get(id)?.state ?? 'null')
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function together() {
  const server = await startTestServer()
  const { id, keys } = await server.createBoard()
  const join = (key: string) => SyncClient.join(server.ws, id, key)
  return { join, keys, ada: await join(keys.edit), bo: await join(keys.view) }
}

describe('presence', () => {
  it('is stamped with the role, whatever the client claims, and comes back to its owner', async () => {
    const { ada, bo } = await together()
    bo.show(1, { name: 'Bo', role: 'facilitate' })
    await until(() => ada.shown.size === 1 && bo.shown.size === 1)
    expect(stateOf(ada, bo.doc.clientID)).toEqual({ name: 'Bo', role: 'view' })
    expect(stateOf(bo, bo.doc.clientID)).toEqual({ name: 'Bo', role: 'view' })
  })

  it('cannot be changed or removed by another connection', async () => {
    const { ada, bo } = await together()
    ada.show(1, { name: 'Ada' })
    bo.show(1, { name: 'Bo' })
    await until(() => bo.shown.size === 2)
    bo.show(9, { name: 'not Ada' }, ada.doc.clientID)
    bo.show(9, 'null', ada.doc.clientID)
    ada.show(2, { name: 'still Ada' })
    await until(() => stateOf(bo, ada.doc.clientID)?.name === 'still Ada')
    expect(bo.shown.get(ada.doc.clientID)?.clock).toBe(2)
  })

  it('gives one connection one client id', async () => {
    const { ada, bo } = await together()
    ada.show(1, { name: 'Ada' })
    ada.show(1, { name: 'a ghost' }, 4711)
    ada.show(2, { name: 'Ada again' })
    await until(() => stateOf(bo, ada.doc.clientID)?.name === 'Ada again')
    expect(bo.shown.has(4711)).toBe(false)
  })

  it('goes when its connection goes, and no echo brings it back', async () => {
    const { ada, bo, join, keys } = await together()
    ada.show(5, { name: 'Ada' })
    await until(() => bo.shown.size === 1)
    ada.ws.terminate()
    await until(() => bo.shown.get(ada.doc.clientID)?.state === 'null')
    bo.show(5, { name: 'Ada' }, ada.doc.clientID)
    const late = await join(keys.edit)
    await pause(100)
    expect(late.shown.size).toBe(0)
  })

  it('comes back after a reconnect with a higher clock', async () => {
    const { ada, bo, join, keys } = await together()
    ada.show(5, { name: 'Ada' })
    await until(() => bo.shown.size === 1)
    ada.ws.terminate()
    await until(() => bo.shown.get(ada.doc.clientID)?.state === 'null')
    const again = await join(keys.edit)
    again.show(6, { name: 'Ada' }, ada.doc.clientID)
    await until(() => stateOf(bo, ada.doc.clientID)?.name === 'Ada')
  })

  it('is coalesced: many changes, few frames, and the last one arrives', async () => {
    const { ada, bo } = await together()
    const before = bo.frames
    for (let n = 1; n <= 50; n++) ada.show(n, { at: n })
    await until(() => stateOf(bo, ada.doc.clientID)?.at === 50)
    expect(bo.frames - before).toBeLessThanOrEqual(4)
  })

  it('is told to whoever joins, and to whoever asks', async () => {
    const { ada, join, keys } = await together()
    ada.show(1, { name: 'Ada' })
    await pause(100)
    const late = await join(keys.view)
    await until(() => stateOf(late, ada.doc.clientID)?.name === 'Ada')
    late.shown.clear()
    late.raw(Uint8Array.of(3))
    await until(() => late.shown.size === 1)
  })
})
