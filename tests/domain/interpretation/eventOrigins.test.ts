import { describe, expect, it } from 'vitest'
import { readWall } from '../../support/readWall.ts'
import { type Wall, wall } from '../../support/wall.ts'

/** Ordering takes "Order Placed"; Delivery has a frame with room for a strip at (2000, 0). */
const two = () =>
  wall()
    .context('Ordering', { id: 'ordering', at: [-20, -20], size: [900, 200] })
    .context('Delivery', { id: 'delivery', at: [1980, -20], size: [900, 200] })
    .aggregate('Order', { at: [0, 0] })
    .event('Order Placed')
const eventOf = (builder: Wall, context: string) => readWall(builder).context(context).events[0]

describe('8. a reference', () => {
  it('8. is an event without a source whose name one sourced event elsewhere has', () => {
    const builder = two().event('order placed', { at: [2000, 0] })
    expect(eventOf(builder, 'delivery')).toMatchObject({
      name: 'order placed',
      notes: ['e2'],
      source: 'none',
      reference: { context: 'ordering', notes: ['e1'] },
    })
    expect(eventOf(builder, 'ordering')?.reference).toBeUndefined()
    expect(readWall(builder).findings()).toEqual([])
    expect(readWall(builder).context('delivery').loose.events).toHaveLength(1)
  })

  it('8. is none where the event has a source of its own', () => {
    const builder = two()
      .aggregate('Round', { at: [2000, 0] })
      .event('Order Placed')
    expect(eventOf(builder, 'delivery')).toMatchObject({ source: 'aggregate' })
    expect(eventOf(builder, 'delivery')?.reference).toBeUndefined()
  })

  it('8. is none where an arrow of a command of its own context leads to the event', () => {
    const own = () => two().command('Place Order', { at: [2000, 0] })
    const drawn = own()
      .event('Order Placed', { at: [2600, 0] })
      .link('c1', 'e2')
    expect(eventOf(drawn, 'delivery')).toMatchObject({ name: 'Order Placed', source: 'none' })
    expect(eventOf(drawn, 'delivery')?.reference).toBeUndefined()
    expect(readWall(drawn).findings('no-source', 'ambiguous-reference')).toEqual([])
    const third = drawn
      .context('Archive', { id: 'archive', at: [4980, -20], size: [900, 200] })
      .aggregate('Log', { at: [5000, 0] })
      .event('Order Placed')
    expect(readWall(third).findings('ambiguous-reference')).toEqual([])
  })

  it('8. stays one where the arrow comes from a command of another context', () => {
    const builder = two()
      .command('Place Order', { at: [600, 0], width: 100 })
      .event('Order Placed', { at: [2000, 0] })
      .link('c1', 'e2')
    expect(eventOf(builder, 'delivery')?.reference).toMatchObject({ context: 'ordering' })
  })

  it('8. is none where the other has no source either, or no name', () => {
    const loose = two()
      .event('Paid', { at: [600, 0], gap: 0 })
      .event('Paid', { at: [2000, 0] })
    expect(readWall(loose).context('delivery').events[0]?.reference).toMatchObject({ context: 'ordering' })
    const sourceless = wall()
      .context('A', { at: [0, 0], size: [200, 200] })
      .context('B', { at: [1000, 0], size: [200, 200] })
      .event('Paid', { at: [0, 0] })
      .event('Paid', { at: [1000, 0] })
    expect(readWall(sourceless).findings('no-source')).toEqual(['no-source e1', 'no-source e2'])
    const nameless = two()
      .event('', { at: [490, 0], id: 'blank' })
      .event(' ', { at: [2000, 0] })
    expect(eventOf(nameless, 'delivery')?.reference).toBeUndefined()
  })

  it('8. with two to choose from is ambiguous, and none', () => {
    const builder = two()
      .context('Archive', { id: 'archive', at: [4980, -20], size: [900, 200] })
      .aggregate('Log', { at: [5000, 0] })
      .event('Order Placed')
      .event('Order Placed', { at: [2000, 0] })
    expect(eventOf(builder, 'delivery')?.reference).toBeUndefined()
    expect(readWall(builder).findings('ambiguous-reference', 'no-source')).toEqual(['ambiguous-reference e1 e2 e3'])
  })

  it('8. counts a system or a time as a source elsewhere', () => {
    const builder = wall()
      .context('A', { at: [-10, -10], size: [600, 200] })
      .context('B', { at: [2000, 0], size: [300, 300] })
      .time('Midnight', { at: [0, 0] })
      .event('Day Closed')
      .event('Day Closed', { at: [2000, 0] })
    expect(eventOf(builder, 'ctx2')?.reference).toEqual({ context: 'ctx1', notes: ['e1'] })
  })
})
