import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { BoardLog, BoardRecord } from '../../../server/storage/BoardStore.ts'
import { MemoryBoardStore } from '../../../server/storage/MemoryBoardStore.ts'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { startTestServer, type TestServer } from '../../support/server/startTestServer.ts'

async function share(server: TestServer, id: string, key: string, method: string, path = '', body?: unknown) {
  const answer = await fetch(`${server.http}/api/boards/${id}/capabilities${path}`, {
    method,
    headers: { authorization: `Bearer ${key}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: await answer.json() }
}

/** Asks for a new edit link, and sends the end of the body when it is told to. */
function shareSlowly(server: TestServer, id: string, key: string) {
  const body = JSON.stringify({ role: 'edit' })
  const asking = request(`${server.http}/api/boards/${id}/capabilities`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-length': body.length },
  })
  const status = new Promise<number | undefined>((answered, failed) =>
    asking.once('response', (answer) => answered(answer.resume().statusCode)).once('error', failed),
  )
  asking.write(body.slice(0, 5))
  return {
    finish: () => {
      asking.end(body.slice(5))
      return status
    },
  }
}

/** Takes its time to write grants. */
class SlowStore extends MemoryBoardStore {
  override async replace(record: BoardRecord): Promise<void> {
    await pause(50)
    return super.replace(record)
  }
}

/** Reads a log only when it is let. */
class WaitingStore extends MemoryBoardStore {
  reading = 0
  letRead = () => {}
  readonly #may = new Promise<void>((resolve) => {
    this.letRead = resolve
  })

  override async read(id: string, after: number): Promise<BoardLog> {
    this.reading++
    await this.#may
    return super.read(id, after)
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const keyOf = (link: string) => link.slice(link.indexOf('#') + 1)

describe('sharing', () => {
  it('shows the facilitator all links, and nobody else any', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const { body } = await share(server, id, keys.facilitate, 'GET')
    expect(Object.values<string>(body.links).map(keyOf)).toEqual([keys.facilitate, keys.edit, keys.view])
    expect((await share(server, id, keys.edit, 'GET')).status).toBe(403)
    expect((await share(server, id, keys.view, 'POST', '', { role: 'edit' })).status).toBe(403)
    expect((await share(server, id, 'nonsense', 'GET')).status).toBe(401)
  })

  it('replaces one link: the old one is dead at once, the others live on', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const [editor, viewer] = [
      await SyncClient.join(server.ws, id, keys.edit),
      await SyncClient.join(server.ws, id, keys.view),
    ]
    const { status, body } = await share(server, id, keys.facilitate, 'POST', '', { role: 'edit' })
    expect(status).toBe(201)
    await until(() => editor.closed !== null)
    expect(editor.closed?.code).toBe(4401)
    expect(editor.notices).toContain('access-changed')
    expect(viewer.closed).toBeNull()
    const late = new SyncClient(`${server.ws}/sync/${id}`, [`k.${keys.edit}`])
    await until(() => late.closed !== null)
    expect(late.closed?.code).toBe(4401)
    const fresh = await SyncClient.join(server.ws, id, keyOf(body.links.edit))
    expect(fresh.closed).toBeNull()
  })

  it('revokes a link until it is replaced', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const viewer = await SyncClient.join(server.ws, id, keys.view)
    const { body } = await share(server, id, keys.facilitate, 'DELETE', '/view')
    expect(body.links.view).toBeNull()
    await until(() => viewer.closed?.code === 4401)
    const { body: again } = await share(server, id, keys.facilitate, 'POST', '', { role: 'view' })
    expect(keyOf(again.links.view)).not.toBe(keys.view)
    await SyncClient.join(server.ws, id, keyOf(again.links.view))
  })

  it('replaces every link with the facilitator’s', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const { body } = await share(server, id, keys.facilitate, 'POST', '', { role: 'facilitate' })
    expect((await share(server, id, keys.facilitate, 'GET')).status).toBe(401)
    expect((await share(server, id, keyOf(body.links.facilitate), 'GET')).body).toEqual(body)
    await server.restart()
    expect((await share(server, id, keyOf(body.links.facilitate), 'GET')).body).toEqual(body)
  })

  it('refuses to revoke the last way in, and roles that do not exist', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    expect((await share(server, id, keys.facilitate, 'DELETE', '/facilitate')).status).toBe(400)
    expect((await share(server, id, keys.facilitate, 'POST', '', { role: 'owner' })).status).toBe(400)
  })

  it('asks whether the link still opens the wall when the change is made, not when the request began', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const slow = shareSlowly(server, id, keys.facilitate)
    await pause(100)
    const { body } = await share(server, id, keys.facilitate, 'POST', '', { role: 'facilitate' })
    expect(await slow.finish()).toBe(401)
    expect((await share(server, id, keys.facilitate, 'GET')).status).toBe(401)
    expect((await share(server, id, keyOf(body.links.facilitate), 'GET')).body).toEqual(body)
  })

  it('makes every change that is asked for at once', async () => {
    const server = await startTestServer({ store: new SlowStore() })
    const { id, keys } = await server.createBoard()
    await Promise.all([
      share(server, id, keys.facilitate, 'DELETE', '/edit'),
      share(server, id, keys.facilitate, 'POST', '', { role: 'view' }),
    ])
    const { body } = await share(server, id, keys.facilitate, 'GET')
    expect(body.links.edit).toBeNull()
    expect(keyOf(body.links.view)).not.toBe(keys.view)
  })

  it('reaches a wall that is being loaded: the old link stays out, the new one gets in', async () => {
    const store = new WaitingStore()
    const server = await startTestServer({ store })
    const { id, keys } = await server.createBoard()
    const join = (key: string) => new SyncClient(`${server.ws}/sync/${id}`, ['wallstorm.v1', `k.${key}`])
    const refused = join(keys.edit)
    await until(() => store.reading === 1)
    const { body } = await share(server, id, keys.facilitate, 'POST', '', { role: 'edit' })
    const welcome = join(keyOf(body.links.edit))
    await welcome.opened()
    store.letRead()
    await until(() => refused.closed !== null && welcome.frames > 0)
    expect([refused.closed?.code, refused.frames]).toEqual([4401, 0])
    expect(welcome.closed).toBeNull()
  })
})
