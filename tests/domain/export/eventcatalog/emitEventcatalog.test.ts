import sdk from '@eventcatalog/sdk'
import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import { emitEventcatalog } from '../../../../src/domain/export/eventcatalog/emitEventcatalog.ts'
import { readBoard } from '../../../../src/domain/lint/readBoard.ts'
import { lintCatalog, writeFiles } from '../../../support/lintCatalog.ts'
import { Random } from '../../../support/random.ts'
import { randomWall } from '../../../support/randomWall.ts'
import { shopWall } from '../../../support/shopWall.ts'
import { wall } from '../../../support/wall.ts'

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

  it('has the parts of a type from the glossary beside the frames', async () => {
    const board = wall()
      .context('Orders', { at: [0, 0], size: [900, 700] })
      .strip(40, 80)
      .command('Place Order\nitem: OrderItem')
      .aggregate('Order')
      .event('Order Placed')
      .definition('Order Item\nprice: int', { at: [0, 1000] })
      .board()
    const catalog = sdk(await write(board))
    expect((await catalog.getSchemaForMessage('PlaceOrder'))?.schema).toContain('"price"')
  })

  it('has one command that leads to an aggregate and to a system, received and sent on, with all who issue it', async () => {
    const board = wall()
      .context('Orders', { id: 'orders', at: [0, 0], size: [1400, 900] })
      .context('Shop', { id: 'shop', at: [0, 1000], size: [1400, 900] })
      .command('Cancel', { id: 'order', at: [40, 80] })
      .aggregate('Order', { at: [220, 80] })
      .command('Cancel', { id: 'payment', at: [40, 480] })
      .system('Bank', { at: [220, 480] })
      .event('Shop Closed', { at: [40, 1080] })
      .policy('Whenever shop closed, cancel', { at: [220, 1080] })
      .link('p1', 'order')
      .board()
    const catalog = sdk(await write(board))
    const services = (await catalog.getServices()) ?? []
    const ids = (all: readonly { readonly id: string }[] | undefined) => (all ?? []).map(({ id }) => id)
    const of = (id: string) => services.find((service) => service.id === id)
    expect(ids(of('Orders')?.receives)).toEqual(['Cancel'])
    expect(ids(of('Orders')?.sends)).toEqual(['Cancel'])
    expect(ids(of('BankSystem')?.receives)).toEqual(['Cancel'])
    expect(ids(of('Shop')?.sends)).toEqual(['ShopClosed', 'Cancel'])
  })

  it('is clean for any wall', async () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const board = randomWall(new Random(seed))
      const problems = await lintCatalog(await write(board))
      expect(problems, `seed ${seed}`).toEqual([])
    }
  }, 120_000)
})
