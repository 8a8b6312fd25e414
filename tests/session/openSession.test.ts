import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { WebSocket as NodeSocket } from 'ws'
import { openSession } from '../../src/session/openSession.ts'
import type { Session } from '../../src/session/Session.ts'
import { note } from '../support/boardWith.ts'
import { snapshot } from '../support/expectLaws.ts'
import { MemoryStorage } from '../support/MemoryStorage.ts'
import { FailingStore } from '../support/server/FailingStore.ts'
import { startTestServer, type TestServer } from '../support/server/startTestServer.ts'

const Socket = NodeSocket as unknown as typeof WebSocket

function join(server: TestServer, boardId: string, capability: string, storage = new MemoryStorage()): Session {
  const session = openSession({ boardId, capability, url: `${server.ws}/sync`, storage, Socket })
  onTestFinished(() => session.close())
  return session
}

const until = <T>(check: () => T) => vi.waitFor(check, { timeout: 8_000, interval: 10 })
const stateOf = (session: Session) => session.status.getState()
const savedEverything = (session: Session) => until(() => expect(stateOf(session).saved).toBe(true))

async function wall() {
  const server = await startTestServer()
  const { id, keys } = await server.createBoard()
  return { server, id, keys }
}

describe('a session', { timeout: 20_000 }, () => {
  it('shows the wall, says what the link may do, and saves what is edited', async () => {
    const { server, id, keys } = await wall()
    const one = join(server, id, keys.facilitate)
    expect(stateOf(one)).toMatchObject({ connection: 'connecting', saved: false, loaded: false, role: null })
    await one.ready
    expect(stateOf(one)).toMatchObject({ connection: 'online', role: 'facilitate', refusal: null })
    await savedEverything(one)

    const seen: boolean[] = []
    one.status.subscribe(({ saved }, before) => {
      if (saved !== before.saved) seen.push(saved)
    })
    expect(one.document.apply({ type: 'add-notes', notes: [note('n')] }).ok).toBe(true)
    expect(stateOf(one).saved).toBe(false)
    await savedEverything(one)
    expect(seen).toEqual([false, true])

    const two = join(server, id, keys.edit)
    await two.ready
    expect(stateOf(two).role).toBe('edit')
    expect(two.document.board.notes.get('n')?.text).toBe('n')
    two.document.apply({ type: 'edit-text', id: 'n', text: 'Paid' })
    await until(() => expect(one.document.board.notes.get('n')?.text).toBe('Paid'))
  })

  it('lets a viewer look and refuses edits', async () => {
    const { server, id, keys } = await wall()
    const viewer = join(server, id, keys.view)
    expect(viewer.document.apply({ type: 'set-title', title: 'x' })).toMatchObject({ code: 'view-only' })
    await viewer.ready
    expect(stateOf(viewer)).toMatchObject({ role: 'view', saved: true })
    expect(viewer.document.apply({ type: 'set-title', title: 'x' })).toMatchObject({ code: 'view-only' })
  })

  it('is not saved before the server could store, and says what the server says', async () => {
    const store = new FailingStore()
    const server = await startTestServer({ store })
    const { id, keys } = await server.createBoard()
    const session = join(server, id, keys.edit)
    await Promise.all([session.ready, savedEverything(session)])
    store.failing = 'before'
    session.document.apply({ type: 'set-title', title: 'Kept' })
    await until(() => expect(stateOf(session).notice?.code).toBe('store-failing'))
    expect(stateOf(session).saved).toBe(false)
    expect(stateOf(session).storeTrouble).toMatch(/cannot save/)
    store.failing = 'no'
    await savedEverything(session)
    expect(stateOf(session)).toMatchObject({ notice: { code: 'store-recovered' }, storeTrouble: null })
  })

  it('keeps on editing while the server restarts, and saves it all then', async () => {
    const { server, id, keys } = await wall()
    const [one, two] = [join(server, id, keys.edit), join(server, id, keys.edit)]
    await Promise.all([one.ready, savedEverything(one), two.ready])
    const restarting = server.restart()
    await until(() => expect(stateOf(one).connection).toBe('offline'))
    one.document.apply({ type: 'add-notes', notes: [note('offline')] })
    expect(stateOf(one).saved).toBe(false)
    await restarting
    await until(() => expect(stateOf(one)).toMatchObject({ connection: 'online', saved: true }))
    await until(() => expect(two.document.board.notes.has('offline')).toBe(true))
    expect(snapshot(two.document.board)).toEqual(snapshot(one.document.board))
    await until(() => expect([...one.presence.peers.getState().keys()]).toEqual([two.document.doc.clientID]))
  })

  it('sends on what it moves for a space that was inserted while it was away', async () => {
    const { server, id, keys } = await wall()
    const [one, two] = [join(server, id, keys.edit), join(server, id, keys.edit)]
    await Promise.all([one.ready, two.ready])
    one.document.apply({ type: 'add-notes', notes: [note('b', { x: 300 })] })
    await until(() => expect(two.document.board.notes.has('b')).toBe(true))
    const restarting = server.restart()
    await until(() => expect([stateOf(one).connection, stateOf(two).connection]).toEqual(['offline', 'offline']))
    one.document.apply({ type: 'insert-space', x: 250, width: 100 })
    two.document.apply({ type: 'add-notes', notes: [note('late', { x: 450 })] })
    await restarting
    await until(() => expect(one.document.board.notes.get('late')?.x).toBe(550))
    two.document.apply({ type: 'edit-text', id: 'late', text: 'Paid' })
    await until(() => expect(one.document.board.notes.get('late')?.text).toBe('Paid'))
    await Promise.all([savedEverything(one), savedEverything(two)])
    const newcomer = join(server, id, keys.view)
    await newcomer.ready
    expect(snapshot(newcomer.document.board)).toEqual(snapshot(two.document.board))
  })

  it.each([
    ['a wrong capability', 4401, (id: string) => id],
    ['an unknown board', 4404, () => 'nope'],
  ])('is refused with %s for good', async (_title, code, address) => {
    const { server, id } = await wall()
    const session = join(server, address(id), 'nope')
    await until(() => expect(stateOf(session).connection).toBe('refused'))
    expect(stateOf(session).refusal).toMatchObject({ code })
    expect(stateOf(session).refusal?.message).toMatch(/\.$/)
    expect(stateOf(session).loaded).toBe(false)
  })

  it('knows on the next start what the link may do, even offline', async () => {
    const { server, id, keys } = await wall()
    const storage = new MemoryStorage()
    const first = join(server, id, keys.edit, storage)
    await first.ready
    first.close()
    await server.close()
    const again = join(server, id, keys.edit, storage)
    expect(stateOf(again).role).toBe('edit')
    expect(again.document.apply({ type: 'set-title', title: 'offline' }).ok).toBe(true)
    const withOtherLink = join(server, id, keys.view, storage)
    expect(stateOf(withOtherLink).role).toBe(null)
  })
})

describe('presence', { timeout: 20_000 }, () => {
  it('shows the others, by name, colour and role, until they leave', async () => {
    const { server, id, keys } = await wall()
    const storage = new MemoryStorage()
    storage.setItem('wallstorm.name', 'Ada')
    const ada = join(server, id, keys.facilitate, storage)
    const bob = join(server, id, keys.view)
    await Promise.all([ada.ready, bob.ready])
    ada.presence.setCursor({ x: 1.5, y: -2 })
    ada.presence.setSelection(['n', 'm'])
    ada.presence.setDrag({ ids: ['n'], by: { x: 3, y: 4 } })
    ada.presence.setEditing('n')
    ada.presence.setView({ x: 0, y: 0, width: 800, height: 600 })
    const clientId = ada.document.doc.clientID
    await until(() =>
      expect(bob.presence.peers.getState().get(clientId)).toEqual({
        ...{ clientId, name: 'Ada', colour: ada.identity.getState().colour, role: 'facilitate' },
        ...{ cursor: { x: 1.5, y: -2 }, selection: ['n', 'm'], drag: { ids: ['n'], by: { x: 3, y: 4 } } },
        ...{ editing: 'n', view: { x: 0, y: 0, width: 800, height: 600 }, laser: null, following: null },
      }),
    )
    ada.rename('  Ada Lovelace ')
    expect(storage.getItem('wallstorm.name')).toBe('Ada Lovelace')
    await until(() => expect(bob.presence.peers.getState().get(clientId)?.name).toBe('Ada Lovelace'))
    expect([...ada.presence.peers.getState().values()]).toMatchObject([{ name: '', role: 'view' }])
    ada.close()
    await until(() => expect(bob.presence.peers.getState().size).toBe(0))
  })
})
