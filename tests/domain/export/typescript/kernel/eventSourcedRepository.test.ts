import { describe, expect, it } from 'vitest'
import { AggregateRoot } from '../../../../../src/domain/export/typescript/kernel/aggregate-root.ts'
import { accepted, type Decision, rejected } from '../../../../../src/domain/export/typescript/kernel/decision.ts'
import { EventSourcedRepository } from '../../../../../src/domain/export/typescript/kernel/event-sourced-repository.ts'
import { InMemoryEventStore } from '../../../../../src/domain/export/typescript/kernel/event-store.ts'
import {
  ConcurrencyError,
  change,
  type Repository,
} from '../../../../../src/domain/export/typescript/kernel/repository.ts'

class Seats extends AggregateRoot<string, { readonly id: string; readonly taken: number }, number> {
  constructor(id: string, history: readonly number[] = []) {
    super({ id, taken: 0 }, (state, seats) => ({ ...state, taken: state.taken + seats }), history)
  }

  take(seats: number): Decision<number> {
    return this.record(this.state.taken + seats > 3 ? rejected('full', 'full') : accepted(seats))
  }
}

const seatsIn = (store: InMemoryEventStore) =>
  new EventSourcedRepository<string, number, Seats>({
    store,
    kind: 'Cinema.Seats',
    codec: {
      write: (seats) => ({ type: 'Taken', schema: 2, data: { seats } }),
      read: ({ schema, data }) => (schema === 1 ? Number(data) : (data as { readonly seats: number }).seats),
    },
    load: (id, history) => new Seats(id, history),
  })

/** Somebody else is faster the first `times` times. */
function raced(repository: Repository<string, Seats>, times: number): Repository<string, Seats> {
  let left = times
  return {
    get: (id) => repository.get(id),
    save: async (root) => {
      if (left > 0) {
        left -= 1
        const other = await repository.get(root.id)
        other.take(1)
        await repository.save(other)
      }
      await repository.save(root)
    },
  }
}

describe('an event-sourced repository', () => {
  it('gives again what was stored, each kind and id in its stream', async () => {
    const store = new InMemoryEventStore()
    const hall = await seatsIn(store).get('a')
    hall.take(2)
    await seatsIn(store).save(hall)
    hall.take(1)
    await seatsIn(store).save(hall)
    const { version, state } = await seatsIn(store).get('a')
    expect([version, state.taken, hall.version]).toEqual([2, 3, 2])
    expect((await store.readAll(0, 10)).map(({ stream }) => stream)).toEqual(['Cinema.Seats/a', 'Cinema.Seats/a'])
    expect((await seatsIn(store).get('b')).version).toBe(0)
  })

  it('reads events of an older schema', async () => {
    const store = new InMemoryEventStore()
    await store.append('Cinema.Seats/a', 0, [{ type: 'Taken', schema: 1, data: 2 }])
    expect((await seatsIn(store).get('a')).state.taken).toBe(2)
  })

  it('refuses to store on top of what somebody else stored', async () => {
    const repository = seatsIn(new InMemoryEventStore())
    const [mine, theirs] = [await repository.get('a'), await repository.get('a')]
    mine.take(1)
    theirs.take(1)
    await repository.save(theirs)
    await expect(repository.save(mine)).rejects.toThrow(ConcurrencyError)
    expect(mine.newEvents).toEqual([1])
  })
})

describe('two writers', () => {
  it('both get through: the slower one loads and decides again', async () => {
    const repository = seatsIn(new InMemoryEventStore())
    const told: number[] = []
    const take = () =>
      change<string, Seats, number>(
        repository,
        'a',
        (seats) => seats.take(1),
        async (_id, event) => void told.push(event),
      )
    const decisions = await Promise.all([take(), take(), take()])
    expect(decisions.map(({ ok }) => ok)).toEqual([true, true, true])
    expect([(await repository.get('a')).state.taken, told]).toEqual([3, [1, 1, 1]])
  })

  it('are decided by what the faster one left', async () => {
    const repository = seatsIn(new InMemoryEventStore())
    const decision = await change<string, Seats, number>(raced(repository, 1), 'a', (seats) => seats.take(3))
    expect(decision).toEqual(rejected('full', 'full'))
    expect((await repository.get('a')).state.taken).toBe(1)
  })

  it('do not try for ever', async () => {
    const repository = seatsIn(new InMemoryEventStore())
    let attempts = 0
    const busy: Repository<string, Seats> = {
      get: (id) => repository.get(id),
      save: () => {
        attempts += 1
        return Promise.reject(new ConcurrencyError('busy'))
      },
    }
    await expect(change<string, Seats, number>(busy, 'a', (seats) => seats.take(1))).rejects.toThrow(ConcurrencyError)
    expect(attempts).toBe(5)
  })
})
