import { describe, expect, it } from 'vitest'
import { interpret } from '../../../src/domain/interpretation/interpret.ts'
import { modelJson } from '../../../src/domain/interpretation/modelJson.ts'
import { wall } from '../../support/wall.ts'

describe('interpret', () => {
  it('reads command, aggregate and event in one row', () => {
    const model = modelJson(interpret(wall().command('Place Order').aggregate('Order').event('Order Placed').board()))
    expect(model.contexts[0]?.aggregates).toEqual([
      {
        name: 'Order',
        identifier: 'Order',
        notes: ['a1'],
        commands: [
          {
            name: 'Place Order',
            identifier: 'PlaceOrder',
            notes: ['c1'],
            fields: [],
            actors: [],
            readModels: [],
            constraints: [],
            events: ['Order Placed'],
          },
        ],
        events: ['Order Placed'],
        constraints: [],
      },
    ])
  })
})
