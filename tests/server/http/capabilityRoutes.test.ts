import { describe, expect, it } from 'vitest'
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
})
