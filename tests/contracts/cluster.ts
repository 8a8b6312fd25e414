import { describe, expect, it, onTestFinished } from 'vitest'
import type { ClusterBus } from '../../server/cluster/ClusterBus.ts'
import { until } from '../support/server/SyncClient.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** What every adapter that joins nodes must do. `open` gives as many buses as asked, joined to each other. */
export function clusterContract(name: string, open: (count: number) => Promise<readonly ClusterBus[]>): void {
  async function joined(count: number): Promise<readonly ClusterBus[]> {
    const buses = await open(count)
    onTestFinished(async () => {
      for (const bus of buses) await bus.close()
    })
    await until(() => buses.every(({ isConnected }) => isConnected))
    return buses
  }

  /** Subscribes and waits until messages flow. */
  async function hearing(bus: ClusterBus, boardId: string) {
    const heard: string[] = []
    let flows = 0
    const unsubscribe = bus.subscribe(
      boardId,
      (message) => heard.push(new TextDecoder().decode(message)),
      () => flows++,
    )
    await until(() => flows > 0)
    return { heard, unsubscribe }
  }

  describe(`${name} as a cluster bus`, () => {
    it('carries messages to every other node, in order', async () => {
      const [one, two, three] = await joined(3)
      if (!one || !two || !three) throw new Error('three buses')
      const board = `order-${Math.random()}`
      const [second, third] = [await hearing(two, board), await hearing(three, board)]
      const sent = Array.from({ length: 200 }, (_, n) => `message ${n}`)
      for (const text of sent) one.publish(board, bytes(text))
      await until(() => second.heard.length === 200 && third.heard.length === 200)
      expect(second.heard).toEqual(sent)
      expect(third.heard).toEqual(sent)
    })

    it('keeps boards apart', async () => {
      const [one, two] = await joined(2)
      if (!one || !two) throw new Error('two buses')
      const [mine, other] = [`mine-${Math.random()}`, `other-${Math.random()}`]
      const { heard } = await hearing(two, mine)
      one.publish(other, bytes('not for you'))
      one.publish(mine, bytes('for you'))
      await until(() => heard.length > 0)
      expect(heard).toEqual(['for you'])
    })

    it('carries any bytes', async () => {
      const [one, two] = await joined(2)
      if (!one || !two) throw new Error('two buses')
      const board = `bytes-${Math.random()}`
      let got: Uint8Array | null = null
      let flows = false
      two.subscribe(
        board,
        (message) => {
          got = Uint8Array.from(message)
        },
        () => {
          flows = true
        },
      )
      await until(() => flows)
      const all = Uint8Array.from({ length: 256 }, (_, n) => n)
      one.publish(board, all)
      await until(() => got !== null)
      expect(got).toEqual(all)
    })

    it('is silent after unsubscribing, and can be heard again', async () => {
      const [one, two] = await joined(2)
      if (!one || !two) throw new Error('two buses')
      const board = `again-${Math.random()}`
      const first = await hearing(two, board)
      first.unsubscribe()
      const second = await hearing(two, board)
      one.publish(board, bytes('hello'))
      await until(() => second.heard.length === 1)
      expect(first.heard).toEqual([])
    })

    it('publishes to nobody without complaint', async () => {
      const [one] = await joined(1)
      expect(() => one?.publish('nobody-listens', bytes('hello'))).not.toThrow()
    })
  })
}
