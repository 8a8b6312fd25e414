import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { InMemoryEventStore } from '../../../../../src/domain/export/typescript/kernel/event-store.ts'
import { EVENT_STORE_CONTRACT } from '../../../../../src/domain/export/typescript/kernel/event-store-contract.ts'
import { SqlEventStore } from '../../../../../src/domain/export/typescript/kernel/sql-event-store.ts'
import { saysNotRun, services } from '../../../../support/server/services.ts'

const SCHEMA = readFileSync('src/domain/export/typescript/kernel/event-store.sql', 'utf8')
const { databaseUrl } = services

describe('the event store in memory', () => {
  it.each(EVENT_STORE_CONTRACT)('$name', async ({ holds }) => {
    await holds(new InMemoryEventStore())
  })
})

if (databaseUrl) inPostgres(databaseUrl)
else saysNotRun('the event store of generated projects in Postgres', 'DATABASE_URL')

function inPostgres(connectionString: string) {
  describe('the event store in Postgres', () => {
    const schema = `wallstorm_events_${process.pid}`
    const pool = new pg.Pool({ connectionString, options: `-c search_path=${schema}` })

    beforeEach(async () => {
      await pool.query(`drop schema if exists ${schema} cascade; create schema ${schema}; ${SCHEMA}`)
    })

    afterAll(async () => {
      await pool.query(`drop schema if exists ${schema} cascade`)
      await pool.end()
    })

    const store = () => new SqlEventStore({ query: (text, values) => pool.query(text, [...values]) })

    it.each(EVENT_STORE_CONTRACT)('$name', async ({ holds }) => {
      await holds(store())
    })

    it('numbers events in the order in which they are committed', async () => {
      const writers = Array.from({ length: 40 }, (_, index) =>
        store().append(`order-${index}`, 0, [{ type: 'Placed', schema: 1, data: index }]),
      )
      const seen: number[] = []
      const follow = async () => {
        const news = await store().readAll(seen.at(-1) ?? 0, 100)
        seen.push(...news.map(({ position }) => position))
      }
      let isOver = false
      const all = Promise.all(writers).then(() => {
        isOver = true
      })
      while (!isOver) await follow()
      await all
      await follow()
      expect(seen.length).toBe(40)
    })

    it('lets any other failure through', async () => {
      await pool.query('drop table events')
      await expect(store().append('order-1', 0, [{ type: 'Placed', schema: 1, data: {} }])).rejects.toThrow('events')
    })
  })
}
