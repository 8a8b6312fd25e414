import { describe, expect, it } from 'vitest'
import { findGaps } from '../../../../../../src/domain/export/typescript/findGaps.ts'
import { planProject } from '../../../../../../src/domain/export/typescript/plan/planProject.ts'
import { inputOf } from '../../../../../support/project/projectOf.ts'
import { type Wall, wall } from '../../../../../support/wall.ts'

/** Sales and Stock, 1000 apart, each with room for a strip; Desk below them. */
const three = () =>
  wall()
    .context('Sales', { id: 'sales', at: [-20, -20], size: [900, 400] })
    .context('Stock', { id: 'stock', at: [1980, -20], size: [900, 400] })
    .context('Desk', { id: 'desk', at: [-20, 980], size: [1400, 400] })
const letter = (builder: Wall) =>
  builder
    .command('Write Letter', { at: [600, 1000] })
    .aggregate('Letter')
    .event('Letter Written')
const contextOf = (builder: Wall, id: string) => {
  const context = planProject(inputOf(builder.board())).contexts.find(({ element }) => element.id === id)
  if (!context) throw new Error(`no context ${id}`)
  return context
}

describe('what a context hears', () => {
  const twice = () =>
    three()
      .aggregate('Order', { at: [180, 0] })
      .event('Closed', { id: 'order-closed' })
      .aggregate('Shelf', { at: [2180, 0] })
      .event('Closed', { id: 'shelf-closed' })

  it('is every event that is linked to its policy, though two contexts call theirs alike', () => {
    const builder = letter(twice())
      .policy('Whenever closed, write', { id: 'write', at: [200, 1000] })
      .link('order-closed', 'write')
      .link('shelf-closed', 'write')
    const triggers = contextOf(builder, 'desk').policies.flatMap((policy) => policy.triggers.map(({ tag }) => tag))
    expect(triggers).toEqual(['Sales.Closed', 'Stock.Closed'])
  })

  it('is every event that feeds its read model, though two contexts call theirs alike', () => {
    const builder = twice()
      .readModel('Closed Things', { id: 'closed', at: [200, 1000] })
      .link('order-closed', 'closed')
      .link('shelf-closed', 'closed')
    const from = contextOf(builder, 'desk').readModels.flatMap((readModel) => readModel.from.map(({ tag }) => tag))
    expect(from).toEqual(['Sales.Closed', 'Stock.Closed'])
  })
})

describe('what a policy issues', () => {
  it('is every command that is linked to it, though two contexts call theirs alike', () => {
    const builder = three()
      .command('Close', { id: 'close-order', at: [0, 0] })
      .aggregate('Order')
      .command('Close', { id: 'close-shelf', at: [2000, 0] })
      .aggregate('Shelf')
      .aggregate('Day', { at: [0, 1000] })
      .event('Day Ended')
      .policy('Whenever day ended, close')
      .link('p1', 'close-order')
      .link('p1', 'close-shelf')
    const steps = contextOf(builder, 'desk').policies.flatMap((policy) =>
      policy.steps.map(({ addressee }) => (addressee.kind === 'other' ? addressee.message.tag : addressee.kind)),
    )
    expect(steps).toEqual(['Sales.Close', 'Stock.Close'])
  })
})

describe('a clock outside of every context', () => {
  const triggersOf = (builder: Wall, id: string) =>
    contextOf(builder, id).policies.map(({ name, triggers }) => [name, triggers.map(({ tag }) => tag)])

  it('sets off a policy, in the context of the policy', () => {
    const builder = letter(three())
      .time('Midnight', { id: 'midnight', at: [200, 3000] })
      .policy('Whenever midnight, write', { id: 'write', at: [200, 1000] })
      .link('midnight', 'write')
    expect(triggersOf(builder, 'desk')).toEqual([['Whenever midnight, write', ['Desk.Midnight']]])
    expect(contextOf(builder, 'desk').published.reports.map(({ method }) => method)).toEqual(['midnight'])
    expect(findGaps(inputOf(builder.board()))).toEqual([])
  })

  it('sets off commands, in the context of each', () => {
    const builder = letter(three())
      .command('Close Order', { id: 'close', at: [0, 0] })
      .aggregate('Order')
      .event('Order Closed')
      .time('Midnight', { id: 'm1', at: [200, 3000] })
      .time('midnight', { id: 'm2', at: [200, 3400] })
      .link('m1', 'close')
      .link('m2', 'c1')
    expect(triggersOf(builder, 'sales')).toEqual([['Whenever Midnight, Close Order', ['Sales.Midnight']]])
    expect(triggersOf(builder, 'desk')).toEqual([['Whenever Midnight, Write Letter', ['Desk.Midnight']]])
  })

  it('is not said to be missing where nothing accepts what its policy issues', () => {
    const builder = three()
      .time('Midnight', { id: 'midnight', at: [200, 3000] })
      .policy('Whenever midnight, write', { id: 'write', at: [200, 1000] })
      .command('Write Letter')
      .link('midnight', 'write')
    const gaps = findGaps(inputOf(builder.board()))
    expect(gaps.find(({ note }) => note === 'write')?.why).toBe('nothing on the wall accepts what it issues')
  })
})
