import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

function provider(base: string, boardId: string, key: string): WebsocketProvider {
  const socket = WebSocket as unknown as typeof globalThis.WebSocket
  const made = new WebsocketProvider(`${base}/sync`, boardId, new Y.Doc(), {
    protocols: [`k.${key}`],
    WebSocketPolyfill: socket,
    disableBc: true,
  })
  onTestFinished(() => made.destroy())
  return made
}

describe('a room', () => {
  it('brings unmodified y-websocket providers together', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const [ada, bo] = [provider(server.ws, id, keys.edit), provider(server.ws, id, keys.facilitate)]
    await until(() => ada.synced && bo.synced)
    ada.doc.getText('words').insert(0, 'order placed')
    await until(() => bo.doc.getText('words').toString() === 'order placed')
    bo.doc.getText('words').delete(0, 6)
    await until(() => ada.doc.getText('words').toString() === 'placed')
    ada.awareness.setLocalState({ name: 'Ada' })
    await until(() => bo.awareness.getStates().get(ada.doc.clientID)?.name === 'Ada')
    expect(bo.awareness.getStates().get(ada.doc.clientID)?.role).toBe('edit')
    ada.disconnect()
    await until(() => !bo.awareness.getStates().has(ada.doc.clientID))
  })

  it('keeps the board over a restart', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const ada = await SyncClient.join(server.ws, id, keys.edit)
    ada.set('a', 1)
    await until(() => ada.acks.at(-1) === 2)
    await server.restart()
    expect(ada.closed?.code).toBe(1012)
    const bo = await SyncClient.join(server.ws, id, keys.edit)
    expect(bo.get('a')).toBe(1)
  })

  it('says what is durable before it sends everybody away', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const [ada, bo] = [await SyncClient.join(server.ws, id, keys.edit), await SyncClient.join(server.ws, id, keys.view)]
    await until(() => ada.acks.at(-1) === 1)
    ada.set('a', 1)
    ada.set('b', 2)
    await until(() => bo.get('b') === 2)
    await server.close()
    await until(() => ada.closed?.code === 1012)
    expect(ada.acks.at(-1)).toBe(3)
  })

  it('acknowledges every edit frame, in order', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const ada = await SyncClient.join(server.ws, id, keys.edit)
    for (let n = 0; n < 50; n++) ada.set('n', n)
    await until(() => ada.acks.at(-1) === 51)
    expect(ada.acks).toEqual([...ada.acks].sort((a, b) => a - b))
    const bo = await SyncClient.join(server.ws, id, keys.edit)
    expect(bo.get('n')).toBe(49)
  })

  it('acknowledges no edit whose predecessors are missing, until they come', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const ada = await SyncClient.join(server.ws, id, keys.edit)
    await until(() => ada.acks.at(-1) === 1)
    const offline = new Y.Doc()
    const updates: Uint8Array[] = []
    offline.on('update', (update: Uint8Array) => updates.push(update))
    offline.getMap('test').set('first', 1)
    offline.getMap('test').set('second', 2)
    const [first, second] = updates
    if (!first || !second) throw new Error('two updates')
    ada.send(0, 2, second)
    ada.set('own', 3)
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(ada.acks.at(-1)).toBe(1)
    ada.send(0, 2, first)
    await until(() => ada.acks.at(-1) === 4)
  })

  it('drops what a viewer writes and says so', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const [editor, viewer] = [
      await SyncClient.join(server.ws, id, keys.edit),
      await SyncClient.join(server.ws, id, keys.view),
    ]
    viewer.set('mine', true)
    await until(() => viewer.notices.includes('view-only'))
    editor.set('theirs', true)
    await until(() => viewer.get('theirs') === true)
    expect(editor.get('mine')).toBeUndefined()
    expect(viewer.acks).toEqual([])
  })
})
