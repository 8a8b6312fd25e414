import { describe, expect, it } from 'vitest'
import type { CommandElement, ContextElement, Element, EventElement } from '../../../src/domain/interpretation/model.ts'
import { type ModelNode, modelTree } from '../../../src/panels/model/modelTree.ts'

const element = (name: string, id = name): Element => ({ name, identifier: name, notes: [id], reason: `why ${name}` })
const event = (name: string): EventElement => ({ ...element(name), fields: [], pivotal: false, source: 'none' })
const command = (name: string, events: readonly string[]): CommandElement => ({
  ...element(name),
  ...{ fields: [], actors: [], readModels: [], constraints: [], events, eventNotes: [] },
})
const context = (parts: Partial<ContextElement>): ContextElement => ({
  ...{ id: 'ctx', name: 'Orders', identifier: 'Orders', subdomain: null, bigBallOfMud: false },
  ...{ aggregates: [], systems: [], policies: [], readModels: [], events: [] },
  loose: { commands: [], events: [], times: [], actors: [], hotspots: [], definitions: [], opportunities: [] },
  ...parts,
})
const treeOf = (one: ContextElement) => modelTree({ contexts: [one], relationships: [], links: [], findings: [] })

/** `Orders(Order(Place Order(Order Placed)))` */
const drawn = (nodes: readonly ModelNode[]): string =>
  nodes.map(({ name, children }) => (children.length > 0 ? `${name}(${drawn(children)})` : name)).join(' ')

describe('the model as a tree', () => {
  it('goes from contexts over aggregates and commands to events', () => {
    const tree = treeOf(
      context({
        events: [event('Placed'), event('Cancelled')],
        aggregates: [
          {
            ...element('Order'),
            commands: [command('Place', ['Placed'])],
            events: ['Cancelled', 'Placed'],
            constraints: [],
          },
        ],
      }),
    )
    expect(drawn(tree)).toBe('Orders(Order(Place(Placed) Cancelled))')
    expect(tree[0]?.children[0]).toMatchObject({ kind: 'aggregate', reason: 'why Order', ids: ['Order'] })
  })

  it('shows what stands loose, so that no element is missing', () => {
    const loose = {
      commands: [command('Pay', [])],
      events: [event('Paid')],
      times: [element('Day started')],
      actors: [element('Guest')],
      hotspots: [element('Why?')],
      definitions: [element('Hold')],
      opportunities: [element('Tips')],
    }
    const policies = [{ ...element('Whenever'), on: [], issues: [] }]
    const readModels = [{ ...element('Menu'), fields: [], from: [] }]
    const tree = treeOf(context({ policies, readModels, loose }))
    expect(drawn(tree)).toBe('Orders(Whenever Menu Pay Paid Day started Guest Why? Tips Hold)')
  })

  it('gives siblings keys of their own, unnamed ones too', () => {
    const unnamed = (id: string) => ({ ...element('', id), commands: [], events: [], constraints: [] })
    const [orders] = treeOf(context({ aggregates: [unnamed('a1'), unnamed('a2')] }))
    expect(new Set(orders?.children.map(({ key }) => key)).size).toBe(2)
  })

  it('keeps the nodes of what did not change, so that they are not drawn again', () => {
    const [placed, paid] = [event('Placed'), event('Paid')]
    const order = { ...element('Order'), commands: [command('Place', ['Placed'])], events: ['Placed'], constraints: [] }
    const loose = { ...context({}).loose, events: [paid] }
    const [before] = treeOf(context({ aggregates: [order], events: [placed, paid], loose }))
    const told = { ...placed, reason: 'another' }
    const [later] = treeOf(context({ aggregates: [order], events: [placed, paid], loose, name: 'Sales' }))
    const [changed] = treeOf(context({ aggregates: [order], events: [told, paid], loose }))
    expect(later?.children.map((node, at) => node === before?.children[at])).toEqual([true, true])
    expect(changed?.children.map((node, at) => node === before?.children[at])).toEqual([false, true])
    expect(changed?.children[0]?.children[0]?.children[0]?.reason).toBe('another')
  })
})
