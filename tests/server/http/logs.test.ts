import { describe, expect, it, onTestFinished } from 'vitest'
import { ServerProcess } from '../../support/server/ServerProcess.ts'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { createBoard } from '../../support/server/startTestServer.ts'

describe('the log', () => {
  it('is JSON lines and holds no capability and no text of a note', async () => {
    const server = await ServerProcess.start({ LOG_LEVEL: 'trace' })
    onTestFinished(() => server.discard())
    const { id, keys } = await createBoard(server.http)
    const client = await SyncClient.join(server.ws, id, keys.edit)
    client.set('note', 'Payment settled')
    client.show(1, { name: 'Ada Lovelace' })
    await until(() => client.acks.at(-1) === 2)
    await fetch(`${server.http}/api/boards/${id}/board.json`, { headers: { authorization: `Bearer ${keys.view}` } })
    await fetch(`${server.http}/api/boards/${id}/capabilities`, { headers: { authorization: 'Bearer wrong' } })
    client.raw(Uint8Array.of(9, 9))
    await server.kill('SIGTERM')
    const lines = server.output.split('\n').filter(Boolean)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
    for (const secret of [...Object.values(keys), 'Payment', 'Lovelace']) expect(server.output).not.toContain(secret)
  })
})
