import { describe, expect, it } from 'vitest'
import { FailingStore } from '../../support/server/FailingStore.ts'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

describe('the metrics', () => {
  it('count what happens, in the words of Prometheus', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const value = async (line: string) => {
      const text = await (await fetch(`${server.http}/metrics`)).text()
      const found = text.split('\n').find((candidate) => candidate.startsWith(`${line} `))
      return found === undefined ? null : Number(found.slice(line.length))
    }
    const [ada, bo] = [await SyncClient.join(server.ws, id, keys.edit), await SyncClient.join(server.ws, id, keys.view)]
    ada.set('a', 1)
    await until(() => bo.get('a') === 1)
    expect(await value('wallstorm_rooms')).toBe(1)
    expect(await value('wallstorm_connections')).toBe(2)
    expect(await value('wallstorm_updates_total')).toBe(1)
    expect(await value('wallstorm_update_bytes_total')).toBeGreaterThan(5)
    expect(await value('wallstorm_commit_seconds_count')).toBe(1)
    expect(await value('wallstorm_fan_out_seconds_count')).toBe(1)
    expect(await value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)
    ada.raw(Uint8Array.of(0))
    const stranger = new SyncClient(`${server.ws}/sync/${id}`, ['k.wrong'])
    await until(() => ada.closed !== null && stranger.closed !== null)
    expect(await value('wallstorm_refusals_total{reason="bad-frame"}')).toBe(1)
    expect(await value('wallstorm_refusals_total{reason="unauthorized"}')).toBe(1)
    expect(await value('wallstorm_connections')).toBe(1)
    await fetch(`${server.http}/api/boards/none/board.json`)
    expect(await value('wallstorm_refusals_total{reason="unknown-board"}')).toBe(1)
    expect(await value('wallstorm_bus_connected')).toBe(1)
  })

  it('count the walls that cannot be stored', async () => {
    const store = new FailingStore()
    const server = await startTestServer({ store })
    const { id, keys } = await server.createBoard()
    const ada = await SyncClient.join(server.ws, id, keys.edit)
    const readOnly = async () => {
      const text = await (await fetch(`${server.http}/metrics`)).text()
      return Number(/^wallstorm_read_only_rooms (\d+)$/m.exec(text)?.[1])
    }
    expect(await readOnly()).toBe(0)
    store.failing = 'before'
    ada.set('a', 1)
    await until(() => ada.notices.includes('store-failing'))
    expect(await readOnly()).toBe(1)
  })
})
