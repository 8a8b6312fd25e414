import assert from 'node:assert/strict'
import type { EventRecord, EventStore } from './event-store.ts'
import { ConcurrencyError } from './repository.ts'

const happened = (type: string, data: unknown = {}): EventRecord => ({ type, schema: 1, data })

const typesIn = async (store: EventStore, stream: string) => (await store.read(stream)).map(({ type }) => type)

/** What every event store must keep to: give each case an empty one, with whichever test runner you like. */
export const EVENT_STORE_CONTRACT: readonly {
  readonly name: string
  readonly holds: (store: EventStore) => Promise<void>
}[] = [
  {
    name: 'gives nothing of a stream that is not there',
    holds: async (store) => {
      assert.deepEqual(await store.read('order-1'), [])
    },
  },
  {
    name: 'gives the events of each stream in order, with their versions',
    holds: async (store) => {
      await store.append('order-1', 0, [happened('Placed'), happened('Paid')])
      await store.append('order-2', 0, [happened('Placed')])
      await store.append('order-1', 2, [happened('Shipped')])
      const events = await store.read('order-1')
      assert.deepEqual(
        events.map(({ stream, version, type }) => [stream, version, type]),
        [
          ['order-1', 1, 'Placed'],
          ['order-1', 2, 'Paid'],
          ['order-1', 3, 'Shipped'],
        ],
      )
    },
  },
  {
    name: 'keeps data and schema as they are',
    holds: async (store) => {
      const data = { b: '12.50', a: [1, { deep: null }], text: '\u0000 "\\ {}, \ud83d\ude9a', none: '' }
      await store.append('order-1', 0, [{ type: 'Placed', schema: 3, data }])
      const [stored] = await store.read('order-1')
      assert.deepEqual([stored?.schema, stored?.data], [3, data])
    },
  },
  {
    name: 'refuses a version that is taken, and stores none of the events',
    holds: async (store) => {
      await store.append('order-1', 0, [happened('Placed')])
      await assert.rejects(store.append('order-1', 0, [happened('Lost'), happened('Lost')]), ConcurrencyError)
      assert.deepEqual(await typesIn(store, 'order-1'), ['Placed'])
    },
  },
  {
    name: 'refuses a version that would leave a gap',
    holds: async (store) => {
      await assert.rejects(store.append('order-1', 1, [happened('Lost')]), ConcurrencyError)
      await store.append('order-1', 0, [happened('Placed')])
      await assert.rejects(store.append('order-1', 2, [happened('Lost')]), ConcurrencyError)
      assert.deepEqual(await typesIn(store, 'order-1'), ['Placed'])
    },
  },
  {
    name: 'lets one of many writers through who all saw the same version',
    holds: async (store) => {
      await store.append('order-1', 0, [happened('Placed')])
      const writers = Array.from({ length: 8 }, (_, index) =>
        store.append('order-1', 1, [happened(`Paid${String(index)}`)]),
      )
      const results = await Promise.allSettled(writers)
      const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
      assert.equal(refused.length, 7)
      assert.ok(refused.every((reason) => reason instanceof ConcurrencyError))
      assert.equal((await store.read('order-1')).length, 2)
    },
  },
  {
    name: 'reads all streams on from a position, in the order of storing',
    holds: async (store) => {
      await store.append('order-1', 0, [happened('A'), happened('B')])
      await store.append('order-2', 0, [happened('C')])
      await store.append('order-1', 2, [happened('D')])
      await store.append(
        'order-3',
        0,
        Array.from({ length: 8 }, (_, index) => happened(`E${String(index)}`)),
      )
      const first = await store.readAll(0, 3)
      const rest = await store.readAll(first.at(-1)?.position ?? 0, 100)
      assert.deepEqual(
        [first, rest].map((events) => events.map(({ type }) => type)),
        [
          ['A', 'B', 'C'],
          ['D', 'E0', 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'],
        ],
      )
    },
  },
]
