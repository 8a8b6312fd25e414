import { describe, expect, it, onTestFinished } from 'vitest'
import { ServerProcess } from '../support/server/ServerProcess.ts'
import { SyncClient, until } from '../support/server/SyncClient.ts'
import { createBoard } from '../support/server/startTestServer.ts'

async function startProcess(): Promise<ServerProcess> {
  const server = await ServerProcess.start()
  onTestFinished(() => server.discard())
  return server
}

describe('a server process', () => {
  it('loses nothing it acknowledged or showed when it is killed', { timeout: 30_000 }, async () => {
    const server = await startProcess()
    const { id, keys } = await createBoard(server.http)
    let written = 0
    const promised: string[] = []
    for (let round = 0; round < 3; round++) {
      const writer = await SyncClient.join(server.ws, id, keys.edit)
      const watcher = await SyncClient.join(server.ws, id, keys.view)
      const first = written
      const typing = setInterval(() => writer.set(`n${written++}`, round), 1)
      await until(() => writer.acks.length > 3 + round * 4)
      await server.kill()
      clearInterval(typing)
      const acknowledged = (writer.acks.at(-1) ?? 0) - 1
      for (let n = first; n < first + acknowledged; n++) promised.push(`n${n}`)
      promised.push(...watcher.doc.getMap('test').keys())
      await server.start()
      const reader = await SyncClient.join(server.ws, id, keys.view)
      expect(promised.length).toBeGreaterThan(0)
      expect(promised.filter((key) => reader.get(key) === undefined)).toEqual([])
    }
  })

  it('sends everybody away with 1012 on SIGTERM, and ends well', async () => {
    const server = await startProcess()
    const { id, keys } = await createBoard(server.http)
    const client = await SyncClient.join(server.ws, id, keys.edit)
    client.set('a', 1)
    await until(() => client.acks.at(-1) === 2)
    expect(await server.kill('SIGTERM')).toBe(0)
    expect(client.closed?.code).toBe(1012)
  })
})
