import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { DamagedLog, StoreFailure } from '../../../server/storage/BoardStore.ts'
import { PostgresBoardStore } from '../../../server/storage/PostgresBoardStore.ts'
import { type LastingStore, lastingStorageContract, newRecord, storageContract } from '../../contracts/storage.ts'
import { saysNotRun, services } from '../../support/server/services.ts'

const { databaseUrl: url } = services
if (url) postgresTests(url)
else saysNotRun('the store in Postgres', 'DATABASE_URL')

function postgresTests(databaseUrl: string): void {
  const bytes = (text: string) => new TextEncoder().encode(text)

  async function openFresh(): Promise<LastingStore> {
    let store = await PostgresBoardStore.open(databaseUrl)
    return {
      store,
      reopen: async () => {
        await store.close()
        store = await PostgresBoardStore.open(databaseUrl)
        return store
      },
      discard: () => store.close(),
    }
  }

  async function withStores(count: number, use: (stores: readonly PostgresBoardStore[]) => Promise<void>) {
    const stores = await Promise.all(Array.from({ length: count }, () => PostgresBoardStore.open(databaseUrl)))
    try {
      await use(stores)
    } finally {
      await Promise.all(stores.map((store) => store.close()))
    }
  }

  async function sql(text: string, values: unknown[] = []) {
    const client = new pg.Client(databaseUrl)
    await client.connect()
    try {
      return (await client.query(text, values)).rows
    } finally {
      await client.end()
    }
  }

  storageContract('Postgres', openFresh)
  lastingStorageContract('Postgres', openFresh)

  describe('a store that several nodes share', () => {
    it('lets no node write back grants that another has changed meanwhile', async () => {
      await withStores(2, async ([one, two]) => {
        const board = newRecord()
        await one?.create(board, bytes('0'))
        const revoked = { ...board, grants: { ...board.grants, edit: { hash: null, generation: 2 } } }
        await one?.replace(revoked, board)
        const late = { ...board, grants: { ...board.grants, view: { hash: 'new', generation: 2 } } }
        await expect(two?.replace(late, board)).rejects.toThrow(StoreFailure)
        expect(await two?.find(board.id)).toEqual(revoked)
      })
    })

    it('gives every update a sequence of its own', async () => {
      await withStores(3, async (stores) => {
        const boards = [newRecord(), newRecord(), newRecord()]
        for (const board of boards) await stores[0]?.create(board, bytes('0'))
        const heads = await Promise.all(
          stores.flatMap((store) =>
            Array.from({ length: 60 }, (_, n) => store.append(boards[n % 3]?.id ?? '', [bytes('x'), bytes('y')])),
          ),
        )
        expect(heads).toHaveLength(180)
        for (const { id } of boards) expect((await stores[1]?.read(id, 0))?.head).toBe(121)
      })
    })

    it('is compacted by any of them while others append', async () => {
      await withStores(2, async ([one, two]) => {
        if (!one || !two) throw new Error('two stores')
        const board = newRecord()
        await one.create(board, bytes('0'))
        const appending = Array.from({ length: 50 }, () => one.append(board.id, [bytes('x')]))
        await Promise.all([...appending, two.compact(board.id, 1, bytes('base'))])
        await Promise.all([one.compact(board.id, 30, bytes('base 30')), two.compact(board.id, 20, bytes('base 20'))])
        const log = await two.read(board.id, 0)
        expect(log).toMatchObject({ baseSequence: 30, head: 51 })
        expect(log.updates).toHaveLength(21)
      })
    })
  })

  describe('a damaged log in Postgres', () => {
    it('is refused: a record missing, at the end too, or other bytes', async () => {
      await withStores(1, async ([store]) => {
        if (!store) throw new Error('one store')
        const damage = async (statement: string) => {
          const board = newRecord()
          await store.create(board, bytes('1'))
          await store.append(board.id, [bytes('2'), bytes('3')])
          await sql(statement, [board.id])
          await expect(store.read(board.id, 0)).rejects.toBeInstanceOf(DamagedLog)
        }
        await damage('DELETE FROM wallstorm_log WHERE board = $1 AND sequence = 2')
        await damage('DELETE FROM wallstorm_log WHERE board = $1 AND sequence = 3')
        await damage(`UPDATE wallstorm_log SET bytes = 'other' WHERE board = $1 AND sequence = 2`)
      })
    })
  })

  it('fails with a StoreFailure, and no more than that, when the connection breaks while it adopts a board', async () => {
    const name = `adopt-${process.pid}`
    const store = await PostgresBoardStore.open(`${databaseUrl}?application_name=${name}`)
    try {
      const [record, updates] = [newRecord(), Array.from({ length: 5_000 }, () => bytes('x'))]
      const log = { base: null, baseSequence: 0, updates, head: updates.length }
      const failed = expect(store.adopt({ record, log, versions: [] })).rejects.toBeInstanceOf(StoreFailure)
      await new Promise((resolve) => setTimeout(resolve, 20))
      await sql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [name])
      await failed
      expect(await store.find(record.id)).toBeUndefined()
    } finally {
      await store.close()
    }
  })

  it('fails with a StoreFailure when the connection breaks, and works again', async () => {
    const name = `cut-${process.pid}`
    const store = await PostgresBoardStore.open(`${databaseUrl}?application_name=${name}`)
    try {
      const board = newRecord()
      await store.create(board, bytes('1'))
      const cut = sql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [name])
      const results = await Promise.allSettled(
        Array.from({ length: 50 }, async (_, n) => {
          await new Promise((resolve) => setTimeout(resolve, n))
          return store.append(board.id, [bytes('x')])
        }),
      )
      await cut
      const stored = results.filter(({ status }) => status === 'fulfilled').length
      for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StoreFailure)
      await store.recover()
      expect((await store.read(board.id, 0)).head).toBeGreaterThanOrEqual(stored + 1)
    } finally {
      await store.close()
    }
  })
}
