import { afterEach, describe, expect, it, vi } from 'vitest'
import { StoreProbe } from '../../../server/http/StoreProbe.ts'
import { FailingStore } from '../../support/server/FailingStore.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

class CountingStore extends FailingStore {
  proofs = 0

  override async recover(): Promise<void> {
    this.proofs++
    await new Promise((resolve) => setTimeout(resolve, 5))
    await super.recover()
  }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('the probe of a store', () => {
  it('writes once for all who ask within a second', async () => {
    vi.useFakeTimers()
    const store = new CountingStore()
    const probe = new StoreProbe(store)
    const ask = async (times: number) => {
      const asked = Promise.all(Array.from({ length: times }, () => probe.succeeds()))
      await vi.advanceTimersByTimeAsync(5)
      await asked
    }
    await ask(100)
    await vi.advanceTimersByTimeAsync(900)
    await ask(100)
    expect(store.proofs).toBe(1)
    await vi.advanceTimersByTimeAsync(100)
    await ask(100)
    expect(store.proofs).toBe(2)
  })

  it('never takes a failure for an answer to who asks later', async () => {
    const store = new CountingStore()
    const probe = new StoreProbe(store)
    store.failing = 'before'
    const results = await Promise.allSettled([probe.succeeds(), probe.succeeds()])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(store.proofs).toBe(1)
    store.failing = 'no'
    await expect(probe.succeeds()).resolves.toBeUndefined()
  })

  it('stands before the store for whoever asks /readyz', async () => {
    const store = new CountingStore()
    const server = await startTestServer({ store })
    const answers = await Promise.all(Array.from({ length: 50 }, () => fetch(`${server.http}/readyz`)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200))
    expect(store.proofs).toBeLessThanOrEqual(2)
  })
})
