import { describe, expect, it } from 'vitest'
import {
  advance,
  happenedOf,
  hasHappened,
  InMemoryProcessStore,
  type ProcessState,
  remember,
} from '../../../../../src/domain/export/typescript/kernel/process-manager.ts'
import { ConcurrencyError } from '../../../../../src/domain/export/typescript/kernel/repository.ts'

interface Paid {
  readonly type: 'Paid'
  readonly version: 1
  readonly subject: string
  readonly data: { readonly amount: number }
}
interface Packed {
  readonly type: 'Packed'
  readonly version: 1
  readonly subject: string
  readonly data: object
}

const paid: Paid = { type: 'Paid', version: 1, subject: 'order-1', data: { amount: 5 } }
const packed: Packed = { type: 'Packed', version: 1, subject: 'order-1', data: {} }
const nothing: ProcessState<Paid | Packed> = { happened: [] }

describe('what a process remembers', () => {
  it('is each kind of event once, in the order in which it happened', () => {
    const both = remember(remember(nothing, packed), paid)
    expect(both.happened).toEqual([packed, paid])
    expect(remember(both, { ...paid, data: { amount: 7 } })).toBe(both)
  })

  it('can be asked for', () => {
    const state = remember(nothing, paid)
    expect(hasHappened(state, 'Paid')).toBe(true)
    expect(hasHappened(state, 'Packed')).toBe(false)
    expect(happenedOf(state, 'Paid')?.data.amount).toBe(5)
    expect(happenedOf(state, 'Packed')).toBeUndefined()
  })
})

describe('a step of a process', () => {
  const count = (state: number) => ({ state: state + 1, commands: [`ask ${state}`] })

  it('is stored under its key before anybody asks for its commands', async () => {
    const store = new InMemoryProcessStore<number>()
    expect(await advance(store, 'a', 0, count)).toEqual(['ask 0'])
    expect(await advance(store, 'a', 0, count)).toEqual(['ask 1'])
    expect(await advance(store, 'b', 0, count)).toEqual(['ask 0'])
    expect(await store.get('a')).toEqual({ state: 2, version: 2 })
  })

  it('is not stored where nothing changed', async () => {
    const store = new InMemoryProcessStore<number>()
    await advance(store, 'a', 0, (state) => ({ state, commands: [] }))
    expect(await store.get('a')).toBeUndefined()
  })

  it('is taken again on what somebody else stored meanwhile', async () => {
    const store = new InMemoryProcessStore<number>()
    let isFirst = true
    const commands = await advance(store, 'a', 0, (state) => {
      if (isFirst) void store.put('a', { state: 10, version: 1 })
      isFirst = false
      return count(state)
    })
    expect(commands).toEqual(['ask 10'])
    expect(await store.get('a')).toEqual({ state: 11, version: 2 })
  })

  it('gives up where others are always faster', async () => {
    const store = new InMemoryProcessStore<number>()
    let version = 0
    const steps = advance(store, 'a', 0, (state) => {
      version += 1
      void store.put('a', { state, version })
      return count(state)
    })
    await expect(steps).rejects.toBeInstanceOf(ConcurrencyError)
    expect(version).toBe(5)
  })

  it('leaves other failures of the store as they are', async () => {
    const store = new InMemoryProcessStore<number>()
    store.put = () => Promise.reject(new Error('disk full'))
    await expect(advance(store, 'a', 0, count)).rejects.toThrow('disk full')
  })
})
