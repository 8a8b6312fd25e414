import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Updates of a document of its own, one for each value. */
function updatesOf(values: readonly unknown[]): readonly Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const [n, value] of values.entries()) doc.getMap('test').set(`other${n}`, value)
  return updates
}

async function together(limits = {}) {
  const server = await startTestServer({ limits })
  const { id, keys } = await server.createBoard()
  const join = () => SyncClient.join(server.ws, id, keys.edit)
  return { server, join, ada: await join(), bo: await join() }
}

describe('an edit whose predecessors never come', () => {
  it('waits in nobody’s document, and goes with its sender', async () => {
    const { server, join, ada, bo } = await together()
    const [, second] = updatesOf([1, 2])
    ada.send(0, 2, second ?? new Uint8Array())
    ada.set('own', 1)
    await until(() => bo.get('own') === 1)
    expect(bo.doc.store.pendingStructs).toBeNull()
    ada.ws.terminate()
    await server.restart()
    expect((await join()).doc.store.pendingStructs).toBeNull()
  })

  it('does not keep who has heard of it from being saved', async () => {
    const { ada, bo } = await together()
    const [, second] = updatesOf([1, 2])
    Y.applyUpdate(bo.doc, second ?? new Uint8Array(), bo)
    bo.set('own', 1)
    bo.send(0, 1, Y.encodeStateAsUpdate(bo.doc))
    await until(() => bo.acks.at(-1) === 3)
    await until(() => ada.get('own') === 1)
    expect(ada.doc.store.pendingStructs).toBeNull()
  })

  it('harms nobody but its sender when it is one of too many', async () => {
    const { ada, bo } = await together({ pendingBytes: 1_000 })
    for (const update of updatesOf(Array.from({ length: 20 }, () => 'x'.repeat(100))).slice(1)) ada.send(0, 2, update)
    await until(() => ada.closed !== null)
    expect(ada.closed?.code).toBe(4429)
    expect(ada.notices).toEqual(['too-much-waiting'])
    bo.set('own', 1)
    await until(() => bo.acks.at(-1) === 2)
    expect(bo.closed).toBeNull()
  })

  it('is no deletion of what is not there either', async () => {
    const { ada, bo } = await together()
    const doc = new Y.Doc()
    doc.getMap('test').set('gone', 1)
    const before = Y.encodeStateVector(doc)
    doc.getMap('test').delete('gone')
    ada.send(0, 2, Y.encodeStateAsUpdate(doc, before))
    bo.set('own', 1)
    await until(() => ada.get('own') === 1)
    await pause(100)
    expect(ada.acks.at(-1)).toBe(1)
    expect(bo.doc.store.pendingDs).toBeNull()
  })
})

describe('an edit that comes before what it builds on', () => {
  it('is stored when somebody else brings that', async () => {
    const { ada, bo } = await together()
    const [first, second] = updatesOf([1, 2])
    ada.send(0, 2, second ?? new Uint8Array())
    await pause(50)
    Y.applyUpdate(bo.doc, first ?? new Uint8Array())
    await until(() => ada.acks.at(-1) === 2 && bo.acks.at(-1) === 2)
    await until(() => bo.get('other1') === 2)
  })

  it('is stored with all that were typed after it, in their order', async () => {
    const { ada, bo } = await together()
    const [first, ...rest] = updatesOf([1, 2, 3, 4, 5])
    for (const update of rest) ada.send(0, 2, update)
    ada.set('own', 1)
    ada.send(0, 2, first ?? new Uint8Array())
    await until(() => ada.acks.at(-1) === 7)
    await until(() => [1, 2, 3, 4].every((n) => bo.get(`other${n}`) === n + 1))
  })

  it('need not wait for its predecessor to be stored, only for it to come', async () => {
    const { ada, bo } = await together()
    for (const update of updatesOf([1, 2, 3])) ada.send(0, 2, update)
    await until(() => ada.acks.at(-1) === 4 && bo.get('other2') === 3)
  })
})
