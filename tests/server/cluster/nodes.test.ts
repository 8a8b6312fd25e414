import { describe, expect, it } from 'vitest'
import { RedisBus } from '../../../server/cluster/RedisBus.ts'
import type { Substitutes } from '../../../server/main.ts'
import { MemoryBoardStore } from '../../../server/storage/MemoryBoardStore.ts'
import { PostgresBoardStore } from '../../../server/storage/PostgresBoardStore.ts'
import { MemoryBus, MemoryHub } from '../../support/server/MemoryBus.ts'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { saysNotRun, services } from '../../support/server/services.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

/** Nodes that serve the same boards; `cut` and `mend` are about the first one's bus. */
interface Nodes {
  readonly substitutes: readonly [Substitutes, Substitutes]
  readonly cut: () => void
  readonly mend: () => void
}

function nodesTogether(name: string, join: () => Promise<Nodes>): void {
  async function twoNodes() {
    const { substitutes, cut, mend } = await join()
    const [one, two] = [await startTestServer(substitutes[0]), await startTestServer(substitutes[1])]
    return { one, two, cut, mend, ...(await one.createBoard()) }
  }

  describe(`two nodes on ${name}`, () => {
    it('serve one board: edits, presence and those who leave', async () => {
      const { one, two, id, keys } = await twoNodes()
      const [ada, bo] = [await SyncClient.join(one.ws, id, keys.edit), await SyncClient.join(two.ws, id, keys.view)]
      ada.show(1, { name: 'Ada' })
      ada.set('from one', 1)
      await until(() => bo.get('from one') === 1 && ada.acks.at(-1) === 2)
      await until(() => JSON.parse(bo.shown.get(ada.doc.clientID)?.state ?? 'null')?.role === 'edit')
      const late = await SyncClient.join(two.ws, id, keys.edit)
      late.set('from two', 2)
      await until(() => ada.get('from two') === 2)
      ada.ws.terminate()
      await until(() => bo.shown.get(ada.doc.clientID)?.state === 'null')
    })

    it('tell who comes later who is on the other node', async () => {
      const { one, two, id, keys } = await twoNodes()
      const ada = await SyncClient.join(one.ws, id, keys.edit)
      ada.show(1, { name: 'Ada' })
      await until(() => ada.shown.size === 1)
      const bo = await SyncClient.join(two.ws, id, keys.edit)
      await until(() => bo.shown.has(ada.doc.clientID))
    })

    it('agree when both write at once', async () => {
      const { one, two, id, keys } = await twoNodes()
      const clients = [
        await SyncClient.join(one.ws, id, keys.edit),
        await SyncClient.join(two.ws, id, keys.edit),
        await SyncClient.join(one.ws, id, keys.edit),
        await SyncClient.join(two.ws, id, keys.edit),
      ]
      for (let n = 0; n < 40; n++) for (const [index, client] of clients.entries()) client.set(`${index}-${n}`, n)
      await until(() => clients.every((client) => client.acks.at(-1) === 41 && client.doc.getMap('test').size === 160))
    })

    it('send away on every node who lost access on one', async () => {
      const { one, two, id, keys } = await twoNodes()
      const bo = await SyncClient.join(two.ws, id, keys.edit)
      const answer = await fetch(`${one.http}/api/boards/${id}/capabilities/edit`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${keys.facilitate}` },
      })
      expect(answer.status).toBe(200)
      await until(() => bo.closed?.code === 4401)
    })

    it('lose no edit while one hears nothing, and say that they are degraded', { timeout: 20_000 }, async () => {
      const { one, two, id, keys, cut, mend } = await twoNodes()
      const [ada, bo] = [await SyncClient.join(one.ws, id, keys.edit), await SyncClient.join(two.ws, id, keys.edit)]
      cut()
      ada.set('deaf', 1)
      bo.set('too', 2)
      await until(() => ada.acks.at(-1) === 2 && bo.acks.at(-1) === 2)
      const ready = await fetch(`${one.http}/readyz`)
      expect([ready.status, await ready.json()]).toEqual([200, { status: 'degraded' }])
      await until(() => ada.get('too') === 2, 5_000)
      mend()
      ada.set('again', 3)
      await until(() => bo.get('deaf') === 1 && bo.get('again') === 3)
    })

    it('show nobody of a node that has ended', async () => {
      const { one, two, id, keys } = await twoNodes()
      const [ada, bo] = [await SyncClient.join(one.ws, id, keys.edit), await SyncClient.join(two.ws, id, keys.edit)]
      ada.show(1, { name: 'Ada' })
      await until(() => bo.shown.has(ada.doc.clientID))
      await one.close()
      await until(() => bo.shown.get(ada.doc.clientID)?.state === 'null')
    })

    it('go on when one ends', async () => {
      const { one, two, id, keys } = await twoNodes()
      const [ada, bo] = [await SyncClient.join(one.ws, id, keys.edit), await SyncClient.join(two.ws, id, keys.edit)]
      ada.set('a', 1)
      await until(() => ada.acks.at(-1) === 2)
      await one.close()
      await until(() => ada.closed?.code === 1012)
      const moved = await SyncClient.join(two.ws, id, keys.edit)
      expect(moved.get('a')).toBe(1)
      moved.set('b', 2)
      await until(() => bo.get('b') === 2)
    })
  })
}

nodesTogether('a shared memory', async () => {
  const [hub, store] = [new MemoryHub(), new MemoryBoardStore()]
  const [first, second] = [new MemoryBus(hub), new MemoryBus(hub)]
  return {
    substitutes: [
      { store, bus: first },
      { store, bus: second },
    ],
    cut: () => first.cut(),
    mend: () => first.mend(),
  }
})

/** Redis that this node can be cut off from: it then neither hears nor is heard. */
class CuttableBus extends RedisBus {
  #cut = false
  override get isConnected(): boolean {
    return !this.#cut && super.isConnected
  }
  override publish(boardId: string, message: Uint8Array): void {
    if (!this.#cut) super.publish(boardId, message)
  }
  override subscribe(boardId: string, hear: (message: Uint8Array) => void, onFlow: () => void): () => void {
    return super.subscribe(boardId, (message) => this.#cut || hear(message), onFlow)
  }
  set isCut(cut: boolean) {
    this.#cut = cut
  }
}

const { databaseUrl, redisUrl } = services
if (databaseUrl && redisUrl) {
  nodesTogether('Postgres and Redis', async () => {
    const first = new CuttableBus(redisUrl, () => {})
    const second = new RedisBus(redisUrl, () => {})
    await until(() => first.isConnected && second.isConnected)
    return {
      substitutes: [
        { store: await PostgresBoardStore.open(databaseUrl), bus: first },
        { store: await PostgresBoardStore.open(databaseUrl), bus: second },
      ],
      cut: () => {
        first.isCut = true
      },
      mend: () => {
        first.isCut = false
      },
    }
  })
} else saysNotRun('two nodes on Postgres and Redis', databaseUrl ? 'REDIS_URL' : 'DATABASE_URL')
