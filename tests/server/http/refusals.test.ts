import { describe, expect, it } from 'vitest'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

const anyKey = 'k.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

describe('the door for sockets', () => {
  it('refuses a foreign Origin with 403 and lets in its own, a listed one and none', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const knock = async (origin?: string) => {
      const client = new SyncClient(`${server.ws}/sync/${id}`, [`k.${keys.edit}`], origin ? { origin } : {})
      await client.opened()
      return client.refused ?? 'open'
    }
    expect(await knock('https://evil.example')).toBe(403)
    expect(await knock('null')).toBe(403)
    expect(await knock(server.http)).toBe('open')
    expect(await knock()).toBe('open')
  })

  it.each(['/sync', '/sync/', '/sync/a/b', '/other', '/'])('refuses the path %s with 404', async (path) => {
    const server = await startTestServer()
    const client = new SyncClient(`${server.ws}${path}`, [anyKey])
    await client.opened()
    expect(client.refused).toBe(404)
  })

  it('closes 4404 for an unknown board and creates nothing', async () => {
    const server = await startTestServer()
    for (let attempt = 0; attempt < 2; attempt++) {
      const client = new SyncClient(`${server.ws}/sync/nobody-made-this-board`, ['wallstorm.v1', anyKey])
      await until(() => client.closed !== null)
      expect(client.closed?.code).toBe(4404)
    }
  })

  it('closes 4401 for no capability, a wrong one, and another board’s', async () => {
    const server = await startTestServer()
    const [board, other] = [await server.createBoard(), await server.createBoard()]
    for (const protocols of [[], ['wallstorm.v1'], ['wallstorm.v1', anyKey], [`k.${other.keys.facilitate}`]]) {
      const client = new SyncClient(`${server.ws}/sync/${board.id}`, protocols)
      await until(() => client.closed !== null)
      expect(client.closed?.code).toBe(4401)
    }
  })

  it('answers with wallstorm.v1 where offered, else with the capability', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const both = await SyncClient.join(server.ws, id, keys.edit)
    expect(both.ws.protocol).toBe('wallstorm.v1')
    const plain = await SyncClient.join(server.ws, id, keys.edit, '')
    expect(plain.ws.protocol).toBe(`k.${keys.edit}`)
    plain.set('a', 1)
    await until(() => both.get('a') === 1)
    both.set('b', 1)
    await until(() => both.acks.length > 0)
    expect(plain.acks).toEqual([])
  })

  it('counts connections by board and by address', async () => {
    const server = await startTestServer({ limits: { connectionsPerBoard: 2, connectionsPerAddress: 3 } })
    const [one, two] = [await server.createBoard(), await server.createBoard()]
    await SyncClient.join(server.ws, one.id, one.keys.edit)
    const second = await SyncClient.join(server.ws, one.id, one.keys.edit)
    const third = await SyncClient.join(server.ws, one.id, one.keys.edit)
    await until(() => third.closed !== null)
    expect(third.closed?.code).toBe(4429)
    expect(third.notices).toEqual(['board-crowded'])
    await SyncClient.join(server.ws, two.id, two.keys.edit)
    const fourth = await SyncClient.join(server.ws, two.id, two.keys.edit)
    await until(() => fourth.closed !== null)
    expect(fourth.notices).toEqual(['address-crowded'])
    second.ws.close()
    await until(() => second.closed !== null)
    const again = await SyncClient.join(server.ws, two.id, two.keys.edit)
    expect(again.closed).toBeNull()
  })
})
