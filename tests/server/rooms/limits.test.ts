import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { MemoryBoardStore } from '../../../server/storage/MemoryBoardStore.ts'
import { FailingStore } from '../../support/server/FailingStore.ts'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

class SlowStore extends MemoryBoardStore {
  appendMs = 0

  override async append(id: string, updates: readonly Uint8Array[]): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, this.appendMs))
    return super.append(id, updates)
  }
}

describe('a client that asks too much', () => {
  it('is closed 4429 for a frame that is too large, and nobody else is', async () => {
    const server = await startTestServer({ limits: { frameBytes: 10_000 } })
    const { id, keys } = await server.createBoard()
    const [big, other] = [
      await SyncClient.join(server.ws, id, keys.edit),
      await SyncClient.join(server.ws, id, keys.edit),
    ]
    big.set('much', 'x'.repeat(20_000))
    await until(() => big.closed !== null)
    expect(big.closed?.code).toBe(4429)
    expect(big.notices).toEqual(['frame-too-large'])
    other.set('a', 1)
    await until(() => other.acks.at(-1) === 2)
    expect(other.get('much')).toBeUndefined()
  })

  it('is slowed down, and loses nothing', async () => {
    const server = await startTestServer({ limits: { updatesPerSecond: 200, updateBurst: 20 } })
    const { id, keys } = await server.createBoard()
    const [fast, other] = [
      await SyncClient.join(server.ws, id, keys.edit),
      await SyncClient.join(server.ws, id, keys.view),
    ]
    const began = performance.now()
    for (let n = 0; n < 100; n++) fast.set(`n${n}`, n)
    await until(() => other.get('n99') === 99)
    expect(performance.now() - began).toBeGreaterThan(300)
    await until(() => fast.acks.at(-1) === 101)
    for (let n = 0; n < 100; n++) expect(other.get(`n${n}`)).toBe(n)
    expect(fast.closed).toBeNull()
  })

  it('is told, then closed 4429, when it does not stop', async () => {
    const limits = { updatesPerSecond: 50, updateBurst: 30, noticeAfterMs: 100, closeAfterMs: 400 }
    const server = await startTestServer({ limits })
    const { id, keys } = await server.createBoard()
    const fast = await SyncClient.join(server.ws, id, keys.edit)
    const flood = setInterval(() => fast.set('n', Math.random()), 2)
    await until(() => fast.closed !== null)
    clearInterval(flood)
    expect(fast.notices).toContain('too-fast')
    expect(fast.closed?.code).toBe(4429)
  })

  it('is closed when the document is full, and may still delete', async () => {
    const server = await startTestServer({ limits: { documentBytes: 50_000 } })
    const { id, keys } = await server.createBoard()
    const first = await SyncClient.join(server.ws, id, keys.edit)
    first.set('a', 'x'.repeat(30_000))
    await until(() => first.acks.at(-1) === 2)
    first.set('b', 'y'.repeat(30_000))
    await until(() => first.closed !== null)
    expect(first.closed?.code).toBe(4429)
    expect(first.notices).toEqual(['document-full'])
    const second = await SyncClient.join(server.ws, id, keys.edit)
    expect(second.get('b')).toBeUndefined()
    second.doc.getMap('test').delete('a')
    await until(() => second.acks.at(-1) === 2)
    expect(second.closed).toBeNull()
  })

  it('is closed when the document would be full with what is on its way, however slow the store', async () => {
    const store = new SlowStore()
    const server = await startTestServer({ store, limits: { documentBytes: 50_000 } })
    const { id, keys } = await server.createBoard()
    const first = await SyncClient.join(server.ws, id, keys.edit)
    await until(() => first.acks.at(-1) === 1)
    store.appendMs = 300
    for (const key of ['a', 'b', 'c']) first.set(key, key.repeat(30_000))
    await until(() => first.closed !== null)
    expect(first.closed?.code).toBe(4429)
    const late = await SyncClient.join(server.ws, id, keys.edit)
    await until(() => late.get('a') !== undefined)
    late.set('small', 1)
    await until(() => late.acks.at(-1) === 2)
    expect([late.get('b'), late.get('c')]).toEqual([undefined, undefined])
  })

  it('gets back the room of what could not be stored', async () => {
    const store = new FailingStore()
    const server = await startTestServer({ store, limits: { documentBytes: 50_000 } })
    const { id, keys } = await server.createBoard()
    const ada = await SyncClient.join(server.ws, id, keys.edit)
    store.failing = 'before'
    ada.set('a', 'x'.repeat(30_000))
    await until(() => ada.notices.includes('store-failing'))
    store.failing = 'no'
    await until(() => ada.acks.at(-1) === 3)
    expect(ada.closed).toBeNull()
  })

  it('is closed when its updates wait for predecessors that never come', async () => {
    const server = await startTestServer({ limits: { pendingBytes: 1_000 } })
    const { id, keys } = await server.createBoard()
    const client = await SyncClient.join(server.ws, id, keys.edit)
    const doc = new Y.Doc()
    doc.getMap('test').set('lost', 1)
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (let n = 0; n < 20; n++) doc.getMap('test').set(`n${n}`, 'x'.repeat(100))
    for (const update of updates) client.send(0, 2, update)
    await until(() => client.closed !== null)
    expect(client.closed?.code).toBe(4429)
  })

  it('is closed for presence that is too large', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const client = await SyncClient.join(server.ws, id, keys.view)
    client.show(1, { name: 'x'.repeat(9_000) })
    await until(() => client.closed !== null)
    expect(client.closed?.code).toBe(4429)
    expect(client.notices).toEqual(['presence-too-large'])
  })

  it('is cut off when it does not read', async () => {
    const server = await startTestServer({ limits: { unsentBytes: 100_000 } })
    const { id, keys } = await server.createBoard()
    const [writer, sleeper] = [
      await SyncClient.join(server.ws, id, keys.edit),
      await SyncClient.join(server.ws, id, keys.edit),
    ]
    sleeper.ws.pause()
    for (let n = 0; n < 60; n++) writer.set('n', `${n}${'x'.repeat(200_000)}`)
    await until(() => writer.acks.at(-1) === 61, 10_000)
    writer.set('one more', 1)
    await until(() => writer.acks.at(-1) === 62)
    sleeper.ws.resume()
    await until(() => sleeper.closed !== null)
    expect(writer.closed).toBeNull()
  })

  it('is cut off when it asks for everything again and again and does not read', async () => {
    const server = await startTestServer({ limits: { unsentBytes: 100_000 } })
    const { id, keys } = await server.createBoard()
    const [writer, sleeper] = [
      await SyncClient.join(server.ws, id, keys.edit),
      await SyncClient.join(server.ws, id, keys.view),
    ]
    writer.set('much', 'x'.repeat(6_000_000))
    await until(() => writer.acks.at(-1) === 2 && sleeper.get('much') !== undefined)
    sleeper.ws.pause()
    for (let n = 0; n < 10; n++) {
      sleeper.send(0, 0, Uint8Array.of(0))
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    const frames = sleeper.frames
    sleeper.ws.resume()
    await until(() => sleeper.closed !== null)
    expect(sleeper.frames - frames).toBeLessThan(10)
    expect(writer.closed).toBeNull()
  })
})

describe('a malformed frame', () => {
  it.each([
    ['nothing', []],
    ['half a number', [0x80]],
    ['a sync step that does not exist', [0, 7, 0]],
    ['an update that is cut short', [0, 2, 5, 1, 2, 3]],
    ['rubbish after the message', [0, 0, 1, 0, 9, 9]],
    ['an awareness count without entries', [1, 1, 9]],
    ['an awareness state that is not JSON', [1, 5, 1, 1, 1, 1, 0x7b]],
  ])('closes only its own connection: %s', async (_name, frame) => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const [bad, good] = [
      await SyncClient.join(server.ws, id, keys.edit),
      await SyncClient.join(server.ws, id, keys.edit),
    ]
    bad.raw(Uint8Array.from(frame))
    await until(() => bad.closed !== null)
    expect(bad.closed?.code).toBe(4400)
    expect(bad.notices).toEqual(['bad-frame'])
    good.set('a', 1)
    await until(() => good.acks.at(-1) === 2)
  })

  it('is refused whole: an update without its deletions does not get its content in', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const [bad, good] = [
      await SyncClient.join(server.ws, id, keys.edit),
      await SyncClient.join(server.ws, id, keys.edit),
    ]
    const doc = new Y.Doc()
    doc.getMap('test').set('sneaked', 'in')
    const update = Y.encodeStateAsUpdate(doc)
    bad.send(0, 2, update.subarray(0, update.length - 1))
    await until(() => bad.closed !== null)
    expect(good.get('sneaked')).toBeUndefined()
    const late = await SyncClient.join(server.ws, id, keys.view)
    expect(late.get('sneaked')).toBeUndefined()
  })

  it('of text is refused', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const client = await SyncClient.join(server.ws, id, keys.edit)
    client.ws.send('hello')
    await until(() => client.closed !== null)
    expect(client.closed?.code).toBe(4400)
  })
})
