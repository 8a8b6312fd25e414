import { describe, expect, it } from 'vitest'
import { buildContextMap } from '../../../src/domain/context-map/buildContextMap.ts'
import type { ContextElement, DomainModel } from '../../../src/domain/interpretation/model.ts'
import { mapRelationship } from '../../support/exampleMap.ts'

const element = (name: string, identifier: string) => ({ name, identifier, notes: [], reason: '' })

function context(id: string, name: string): ContextElement {
  return {
    id,
    name,
    identifier: `Id${id}`,
    subdomain: 'core',
    bigBallOfMud: true,
    aggregates: [
      { ...element('Order', 'Order'), commands: [], events: [], constraints: [] },
      { ...element('', 'UnnamedA1'), commands: [], events: [], constraints: [] },
    ],
    systems: [{ ...element('Bank', 'Bank'), commands: [], events: [] }],
    policies: [],
    readModels: [],
    events: [],
    loose: { commands: [], events: [], times: [], actors: [], hotspots: [], definitions: [], opportunities: [] },
  }
}

const model: DomainModel = {
  contexts: [context('a', 'Orders'), context('b', '')],
  relationships: [mapRelationship('a', 'b', { via: ['Order Placed'] }), mapRelationship('a', 'gone')],
  links: [],
  findings: [],
}

describe('buildContextMap', () => {
  it('takes contexts with the names of their aggregates and systems', () => {
    expect(buildContextMap('Food', model).contexts[0]).toEqual({
      id: 'a',
      name: 'Orders',
      identifier: 'Ida',
      subdomain: 'core',
      bigBallOfMud: true,
      aggregates: ['Order', 'UnnamedA1'],
      systems: ['Bank'],
    })
  })

  it('calls an unnamed context by its identifier', () => {
    expect(buildContextMap('Food', model).contexts[1]?.name).toBe('Idb')
  })

  it('leaves out a relationship with an end that is not on the map', () => {
    expect(buildContextMap('Food', model).relationships).toEqual([model.relationships[0]])
  })
})
