import { describe, expect, it } from 'vitest'
import { interpret } from '../../../src/domain/interpretation/interpret.ts'
import { modelJson } from '../../../src/domain/interpretation/modelJson.ts'
import { wall } from '../../support/wall.ts'

const board = wall()
  .title('Shop')
  .context('Sales', { id: 'sales', at: [-100, -50], size: [2000, 500], subdomain: 'core' })
  .actor('Customer', { at: [-60, 100] })
  .command('Place Order\ntotal: Money = 5, id?: OrderId[]', { at: [0, 0] })
  .aggregate('Order')
  .event('Order Placed', { pivotal: true })
  .policy('Whenever placed, bill')
  .command('Bill', { at: [3000, 0] })
  .system('Ledger')
  .event('Billed')
  .readModel('Bills')
  .event('Order Placed', { at: [3000, 900] })
  .hotspot('Late?', { at: [0, 250] })
  .link('p1', 'c2')
  .relate('board', 'sales', { pattern: 'customer-supplier' })
  .board()

describe('the model JSON', () => {
  const json = modelJson(interpret(board))

  it('has exactly the keys of the contract, in its order, and no reasons of elements', () => {
    expect(keysOf(json)).toEqual(
      [
        'contexts relationships links findings',
        'id name identifier subdomain bigBallOfMud aggregates systems policies readModels events loose',
        'name identifier notes commands events constraints',
        'name identifier notes fields actors readModels constraints events',
        'name type optional list',
        'name type optional list example',
        'name identifier notes commands events',
        'name identifier notes on issues',
        'name identifier notes fields from',
        'name identifier notes fields pivotal source',
        'name identifier notes fields pivotal source reference',
        'context notes',
        'commands events times actors hotspots definitions opportunities',
        'name identifier notes',
        'upstream downstream pattern upstreamRoles downstreamRoles via declared',
        'from to kind drawn reason',
        'code severity notes message',
      ].sort(),
    )
  })

  it('sorts fields by name; the model keeps them as the sticky has them', () => {
    const names = (fields: readonly { readonly name: string }[] = []) => fields.map(({ name }) => name)
    const command = (model: Pick<typeof json, 'contexts'>) => model.contexts[1]?.aggregates[0]?.commands[0]?.fields
    expect(names(command(json))).toEqual(['id', 'total'])
    expect(names(interpret(board).contexts[1]?.aggregates[0]?.commands[0]?.fields)).toEqual(['total', 'id'])
  })

  it('sorts by code points, beyond the first plane too', () => {
    const events = modelJson(interpret(wall().event('\u{1F69A}').event('\uE000').event('b').event('Z').board()))
    expect(events.contexts[0]?.events.map(({ name }) => name)).toEqual(['Z', 'b', '\uE000', '\u{1F69A}'])
    const ids = wall()
      .event('a', { id: '\u{1F69A}' })
      .event('b', { id: '\uFFE5', at: [900, 0] })
      .board()
    expect(interpret(ids).findings.flatMap(({ code, notes }) => (code === 'no-source' ? notes : []))).toEqual([
      '\uFFE5',
      '\u{1F69A}',
    ])
  })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  })
})

/** The different key lists of all objects in it. */
function keysOf(value: unknown): readonly string[] {
  const lists = new Set<string>()
  const visit = (item: unknown) => {
    if (Array.isArray(item)) item.forEach(visit)
    else if (typeof item === 'object' && item !== null) {
      lists.add(Object.keys(item).join(' '))
      Object.values(item).forEach(visit)
    }
  }
  visit(value)
  return [...lists].sort()
}
