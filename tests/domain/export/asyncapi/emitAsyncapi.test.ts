import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import { emitAsyncapi } from '../../../../src/domain/export/asyncapi/emitAsyncapi.ts'
import { readBoard } from '../../../../src/domain/lint/readBoard.ts'
import { readAsyncapi } from '../../../support/asyncapi.ts'
import { Random } from '../../../support/random.ts'
import { randomWall } from '../../../support/randomWall.ts'
import { shopWall } from '../../../support/shopWall.ts'
import { wall } from '../../../support/wall.ts'

/** Every document of a board, read. */
async function readAll(board: Board) {
  const files = emitAsyncapi({ board, model: readBoard(board) })
  return Promise.all(files.map(async ({ path, text }) => ({ path, text, ...(await readAsyncapi(text)) })))
}

const shop = readAll(shopWall().board())

async function readShop(path: string) {
  const found = (await shop).find((file) => file.path === path)
  if (!found?.document) throw new Error(`${path}: ${found?.errors.join('\n')}`)
  return found.document
}

describe('emitAsyncapi', () => {
  it('gives one document a context, without errors', async () => {
    const files = await shop
    expect(files.map(({ path, errors }) => [path, errors])).toEqual([
      ['kitchen.asyncapi.yaml', []],
      ['orders.asyncapi.yaml', []],
    ])
  })

  it('sends the events of the context and receives those that it reacts to', async () => {
    const operations = async (path: string) =>
      (await readShop(path))
        .operations()
        .all()
        .map((operation) => [
          operation.action(),
          operation
            .messages()
            .all()
            .map((message) => message.name())
            .join(),
        ])
    expect(await operations('kitchen.asyncapi.yaml')).toEqual([
      ['send', 'OrderCooked'],
      ['receive', 'OrderPlaced'],
    ])
    expect(await operations('orders.asyncapi.yaml')).toEqual([
      ['send', 'CardCharged'],
      ['send', 'OrderDeclined'],
      ['send', 'OrderPlaced'],
    ])
  })

  it('names a channel alike on both sides', async () => {
    const addresses = async (path: string) =>
      (await readShop(path))
        .channels()
        .all()
        .map((channel) => channel.address())
    expect(await addresses('orders.asyncapi.yaml')).toContain('orders.order-placed')
    expect(await addresses('kitchen.asyncapi.yaml')).toContain('orders.order-placed')
  })

  it('describes fields by their types, with the examples of the sticky', async () => {
    const document = await readShop('orders.asyncapi.yaml')
    const schemaOf = (name: string) =>
      document
        .messages()
        .all()
        .find((message) => message.name() === name)
        ?.payload()
        ?.json()
    expect(schemaOf('OrderPlaced')).toMatchObject({
      type: 'object',
      required: ['orderId', 'total', 'at'],
      properties: {
        orderId: { type: 'string', examples: ['o-1'] },
        total: { type: 'object', required: ['amount', 'currency'], examples: [{ amount: '12.50', currency: 'INR' }] },
        at: { type: 'string', format: 'date-time', examples: ['2026-01-01T10:00:00Z'] },
      },
    })
    expect(schemaOf('OrderDeclined')).toMatchObject({
      properties: {
        weight: { type: 'string', examples: ['1.5'] },
        count: { type: 'integer', examples: [3] },
        paid: { type: 'boolean', examples: [true] },
      },
    })
  })

  it('describes types by the glossary beside the frames, save where the context defines them itself', async () => {
    const board = wall()
      .context('Orders', { at: [0, 0], size: [900, 700] })
      .strip(40, 80)
      .command('Place Order')
      .aggregate('Order')
      .event('Order Placed\nitem: OrderItem, dish: Dish')
      .definition('Dish\nname: text', { at: [40, 400] })
      .definition('Dish\nid: int', { at: [0, 1000] })
      .definition('Order Item\nprice: int', { at: [200, 1000] })
      .board()
    const [file] = await readAll(board)
    const payload = file?.document?.messages().all()[0]?.payload()?.json()
    expect(payload).toMatchObject({
      properties: {
        item: { title: 'OrderItem', properties: { price: { type: 'integer' } } },
        dish: { title: 'Dish', properties: { name: { type: 'string' } } },
      },
    })
  })

  it('keeps every word of a title', async () => {
    expect((await readShop('orders.asyncapi.yaml')).info().description()).toContain('“Corner “Shop”: 50% {off}”')
  })

  it('gives documents without errors for any wall', async () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const board = randomWall(new Random(seed))
      for (const { path, text, errors } of await readAll(board))
        expect(errors, `seed ${seed} ${path}\n${text}`).toEqual([])
    }
  }, 120_000)

  it('finds a broken document broken', async () => {
    const [file] = await shop
    expect((await readAsyncapi(file?.text.replace('action: send', 'action: publish') ?? '')).errors).not.toEqual([])
  })
})
