import sdk from '@eventcatalog/sdk'
import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import { emitEventcatalog } from '../../../../src/domain/export/eventcatalog/emitEventcatalog.ts'
import { readBoard } from '../../../../src/domain/lint/readBoard.ts'
import { lintCatalog, writeFiles } from '../../../support/lintCatalog.ts'
import { Random } from '../../../support/random.ts'
import { randomWall } from '../../../support/randomWall.ts'
import { shopWall } from '../../../support/shopWall.ts'

const write = (board: Board) => writeFiles(emitEventcatalog({ board, model: readBoard(board) }))

describe('emitEventcatalog', () => {
  it('is clean to the linter', async () => {
    expect(await lintCatalog(await write(shopWall().board()))).toEqual([])
  })

  it('is read back: a domain with its services, and who sends and receives what', async () => {
    const catalog = sdk(await write(shopWall().board()))
    const [domain] = (await catalog.getDomains()) ?? []
    const services = ((await catalog.getServices()) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const ids = (all: readonly { readonly id: string }[] | undefined) => (all ?? []).map(({ id }) => id).sort()
    expect(domain?.name).toBe('Corner “Shop”: 50% {off}')
    expect(ids(domain?.services)).toEqual(['Kitchen', 'Orders'])
    expect(services.map((service) => [service.id, ids(service.sends), ids(service.receives)])).toEqual([
      ['BankSystem', ['CardCharged'], ['ChargeCard']],
      ['Kitchen', ['ChargeCard', 'OrderCooked'], ['CookOrder', 'OrderPlaced']],
      ['Orders', ['ChargeCard', 'OrderDeclined', 'OrderPlaced'], ['CardCharged', 'OpenOrders', 'PlaceOrder']],
    ])
    expect(services[0]?.externalSystem).toBe(true)
    expect(services.map(({ badges }) => badges?.map(({ content }) => content))).toEqual([
      undefined,
      ['Big ball of mud'],
      ['Core domain'],
    ])
  })

  it('is read back: events, commands and queries, with their schemas and rules', async () => {
    const catalog = sdk(await write(shopWall().board()))
    const command = await catalog.getCommand('PlaceOrder')
    expect(command).toMatchObject({ name: 'Place Order', version: '1.0.0', summary: 'Asked of Orders by Guest.' })
    expect(command?.markdown).toContain('Never &#60;b&#62;more&#60;&#47;b&#62; than &#123;5&#125; at once')
    expect(await catalog.getEvent('OrderPlaced')).toMatchObject({ name: 'Order Placed', schemaPath: 'schema.json' })
    expect(await catalog.getQuery('OpenOrders')).toMatchObject({ name: 'Open Orders' })
    expect((await catalog.getSchemaForMessage('PlaceOrder'))?.schema).toContain('"dish"')
  })

  it('is clean for any wall', async () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const board = randomWall(new Random(seed))
      const problems = await lintCatalog(await write(board))
      expect(problems, `seed ${seed}`).toEqual([])
    }
  }, 120_000)
})
