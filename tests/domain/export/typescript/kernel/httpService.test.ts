import { describe, expect, it } from 'vitest'
import { accepted, rejected } from '../../../../../src/domain/export/typescript/kernel/decision.ts'
import { healthOf } from '../../../../../src/domain/export/typescript/kernel/health.ts'
import { commandRoute } from '../../../../../src/domain/export/typescript/kernel/http/command-route.ts'
import { type Ask, whileServing } from '../../../../../src/domain/export/typescript/kernel/http/http-spec.ts'
import { operationsRoutes } from '../../../../../src/domain/export/typescript/kernel/http/operations-routes.ts'
import { queryRoute } from '../../../../../src/domain/export/typescript/kernel/http/query-route.ts'
import { reportRoute } from '../../../../../src/domain/export/typescript/kernel/http/report-route.ts'
import { under } from '../../../../../src/domain/export/typescript/kernel/http/route.ts'
import { Metrics } from '../../../../../src/domain/export/typescript/kernel/metrics.ts'
import { asInt, asText } from '../../../../../src/domain/export/typescript/kernel/parse.ts'
import { InMemoryReadModel } from '../../../../../src/domain/export/typescript/kernel/read-model.ts'
import { ConcurrencyError } from '../../../../../src/domain/export/typescript/kernel/repository.ts'
import { rowsWhere } from '../../../../../src/domain/export/typescript/kernel/rows-where.ts'

const pay = commandRoute('pay', (fields) => {
  const amount = fields.required('amount', asInt)
  return async () => {
    if (amount === 1) throw new ConcurrencyError('busy')
    if (amount === 2) throw new RangeError('a bug of ours')
    return amount > 9 ? rejected('atMost9', 'at most 9') : accepted({ type: 'Paid' })
  }
})

const told: string[] = []
const dayStarted = reportRoute('day-started', (fields) => {
  const subject = fields.required('subject', asText)
  return () => {
    told.push(subject)
    return Promise.resolve()
  }
})

async function bills() {
  const rows = new InMemoryReadModel<{ readonly id: string; readonly table?: number }>()
  await rows.put('a', { id: 'a', table: 1 })
  await rows.put('b', { id: 'b', table: 2 })
  return queryRoute('bills', ['table'], { one: (id) => rows.get(id), list: (where) => rowsWhere(rows, where) })
}

async function asked(work: (ask: Ask) => Promise<readonly { readonly status: number; readonly text: string }[]>) {
  let given: readonly (readonly [number, unknown])[] = []
  const operations = operationsRoutes(() => healthOf({ store: () => Promise.reject(new Error('down')) }), new Metrics())
  await whileServing([pay, dayStarted, await bills(), ...under('/shop', operations)], async (ask) => {
    const answers = await work(ask)
    given = answers.map(({ status, text }) => [status, text === '' ? '' : JSON.parse(text)] as const)
  })
  return given
}

describe('an HTTP service', () => {
  it('answers a command with what happened, or with the rule that says no', async () => {
    const post = (ask: Ask, amount: unknown) => ask('POST', '/commands/pay', { amount })
    expect(await asked(async (ask) => [await post(ask, 5), await post(ask, 10)])).toEqual([
      [200, { ok: true, events: [{ type: 'Paid' }] }],
      [422, { ok: false, rule: 'atMost9', reason: 'at most 9' }],
    ])
  })

  it('takes what happened outside, and says that others act on it later', async () => {
    expect(
      await asked(async (ask) => [
        await ask('POST', '/reports/day-started', { subject: '2026-02-01' }),
        await ask('POST', '/reports/day-started', {}),
      ]),
    ).toEqual([
      [202, {}],
      [400, { error: 'subject is missing' }],
    ])
    expect(told).toEqual(['2026-02-01'])
  })

  it('refuses with a sentence what it cannot read', async () => {
    const long = { amount: 'x'.repeat(200_000) }
    expect(
      await asked(async (ask) => [
        await ask('POST', '/commands/pay', { amount: 'many' }),
        await ask('POST', '/commands/pay', []),
        await ask('POST', '/commands/pay', long),
        await ask('GET', '/commands/pay'),
        await ask('GET', '//'),
      ]),
    ).toEqual([
      [400, { error: 'amount must be a whole number' }],
      [400, { error: 'must be an object' }],
      [413, { error: 'the body is longer than 100000 bytes' }],
      [405, { error: '/commands/pay takes POST' }],
      [404, { error: 'there is nothing at //' }],
    ])
  })

  it('tells a race from a failure, and nobody outside why it failed', async () => {
    const answers = await asked(async (ask) => [
      await ask('POST', '/commands/pay', { amount: 1 }),
      await ask('POST', '/commands/pay', { amount: 2 }),
    ])
    expect(answers.map(([status]) => status)).toEqual([409, 500])
    expect(JSON.stringify(answers)).not.toContain('a bug of ours')
  })

  it('answers queries for one row, all rows and those that read so', async () => {
    expect(
      await asked(async (ask) => [
        await ask('GET', '/queries/bills'),
        await ask('GET', '/queries/bills?table=2'),
        await ask('GET', '/queries/bills?id=a'),
        await ask('GET', '/queries/bills?id=c'),
        await ask('GET', '/queries/bills?colour=red'),
      ]),
    ).toEqual([
      [
        200,
        [
          { id: 'a', table: 1 },
          { id: 'b', table: 2 },
        ],
      ],
      [200, [{ id: 'b', table: 2 }]],
      [200, { id: 'a', table: 1 }],
      [404, { error: 'there is no bills with this id' }],
      [400, { error: 'bills has no field colour' }],
    ])
  })

  it('says when it is not well', async () => {
    const [health, metrics] = await asked(async (ask) => [
      await ask('GET', '/shop/health'),
      await ask('GET', '/shop/metrics'),
    ])
    expect([health, metrics?.[0]]).toEqual([[503, { healthy: false, checks: { store: 'down' } }], 200])
  })
})
