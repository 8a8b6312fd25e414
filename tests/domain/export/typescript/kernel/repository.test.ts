import { describe, expect, it } from 'vitest'
import { AggregateRoot } from '../../../../../src/domain/export/typescript/kernel/aggregate-root.ts'
import { accepted, type Decision, rejected } from '../../../../../src/domain/export/typescript/kernel/decision.ts'
import { InMemoryEventBus } from '../../../../../src/domain/export/typescript/kernel/event-bus.ts'
import { InMemoryRepository } from '../../../../../src/domain/export/typescript/kernel/in-memory-repository.ts'
import { InMemoryReadModel } from '../../../../../src/domain/export/typescript/kernel/read-model.ts'
import { ConcurrencyError, change } from '../../../../../src/domain/export/typescript/kernel/repository.ts'

interface Tally {
  readonly id: string
  readonly total: number
}

class Counter extends AggregateRoot<string, Tally, number> {
  constructor(id: string, history: readonly number[] = []) {
    super({ id, total: 0 }, (state, by) => ({ ...state, total: state.total + by }), history)
  }

  add(...by: readonly number[]): Decision<number> {
    return this.record(accepted(...by))
  }

  refuse(): Decision<number> {
    return this.record(rejected('never', 'never'))
  }
}

const counters = (histories: readonly (readonly [string, readonly number[]])[] = []) =>
  new InMemoryRepository<string, number, Counter>((id, history) => new Counter(id, history), histories)

describe('a root and its repository', () => {
  it('folds what is decided, and keeps it to be stored', () => {
    const counter = new Counter('c', [1, 2])
    counter.add(3, 4)
    expect([counter.id, counter.state.total, counter.version, counter.newEvents]).toEqual(['c', 10, 2, [3, 4]])
    counter.markStored()
    expect([counter.version, counter.newEvents]).toEqual([4, []])
    counter.refuse()
    expect([counter.state.total, counter.newEvents]).toEqual([10, []])
  })

  it('gives a root without history where none is stored', async () => {
    const { version, state } = await counters().get('c')
    expect([version, state]).toEqual([0, { id: 'c', total: 0 }])
  })

  it('stores what happened and tells it on; a rejection does neither', async () => {
    const repository = counters([['c', [1]]])
    const told: unknown[] = []
    const tell = async (id: string, event: number) => void told.push([id, event])
    const decision = await change<string, Counter, number>(repository, 'c', (counter) => counter.add(2, 3), tell)
    const refusal = await change<string, Counter, number>(repository, 'c', (counter) => counter.refuse(), tell)
    expect([decision, refusal.ok]).toEqual([accepted(2, 3), false])
    const { version, state } = await repository.get('c')
    expect([version, state.total, told]).toEqual([
      3,
      6,
      [
        ['c', 2],
        ['c', 3],
      ],
    ])
  })

  it('refuses to store on top of what somebody else stored', async () => {
    const repository = counters()
    const [mine, theirs] = [await repository.get('c'), await repository.get('c')]
    mine.add(1)
    theirs.add(2)
    await repository.save(theirs)
    await expect(repository.save(mine)).rejects.toThrow(ConcurrencyError)
    expect((await repository.get('c')).state.total).toBe(2)
  })
})

describe('the bus and read models', () => {
  it('delivers to those who subscribed to the type, before publish returns', async () => {
    const bus = new InMemoryEventBus()
    const heard: string[] = []
    bus.subscribe('Sales.OrderPlaced', async ({ subject }) => void heard.push(`a ${subject}`))
    bus.subscribe('Sales.OrderPlaced', async ({ subject }) => void heard.push(`b ${subject}`))
    bus.subscribe('Sales.OrderPaid', async () => void heard.push('paid'))
    await bus.publish({ type: 'Sales.OrderPlaced', version: 1, subject: 'o1', data: {} })
    expect(heard).toEqual(['a o1', 'b o1'])
  })

  it('keeps rows by id', async () => {
    const rows = new InMemoryReadModel<{ readonly id: string; readonly count: number }>()
    await rows.put('a', { id: 'a', count: 1 })
    await rows.put('a', { id: 'a', count: 2 })
    expect([await rows.get('a'), await rows.get('b'), await rows.all()]).toEqual([
      { id: 'a', count: 2 },
      undefined,
      [{ id: 'a', count: 2 }],
    ])
  })
})
