import { describe, expect, it, onTestFinished } from 'vitest'
import { manyNotes } from '../../support/server/manyNotes.ts'
import { ServerProcess } from '../../support/server/ServerProcess.ts'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { createBoard } from '../../support/server/startTestServer.ts'

const MIB = 1024 * 1024
const WALLS = 8

describe('a wall that everybody left', () => {
  it('gives its memory back', { timeout: 60_000 }, async () => {
    const server = await ServerProcess.start({ TEST_GRACE_MS: '100' })
    onTestFinished(() => server.discard())
    const rooms = async () => {
      const metrics = await (await fetch(`${server.http}/metrics`)).text()
      return Number(/^wallstorm_rooms (\d+)$/m.exec(metrics)?.[1])
    }
    const visit = async (walls: number) => {
      const file = manyNotes(1_500)
      const visitors: SyncClient[] = []
      for (let wall = 0; wall < walls; wall++) {
        const { id, keys } = await createBoard(server.http, file)
        visitors.push(await SyncClient.join(server.ws, id, keys.edit))
        visitors.at(-1)?.set('here', wall)
      }
      await until(() => visitors.every(({ acks }) => acks.at(-1) === 2))
      expect(await rooms()).toBe(walls)
      const used = await server.memory()
      for (const { ws } of visitors) ws.terminate()
      for (let left = walls; left > 0; left = await rooms()) await new Promise((resolve) => setTimeout(resolve, 50))
      return used
    }
    await visit(2)
    const before = await server.memory()
    const used = (await visit(WALLS)) - before
    const kept = (await server.memory()) - before
    console.log(`${WALLS} walls took ${(used / MIB).toFixed(1)} MiB, ${(kept / MIB).toFixed(1)} MiB stayed`)
    expect(used).toBeGreaterThan(WALLS * MIB)
    expect(kept).toBeLessThan(used * 0.25)
  })
})
