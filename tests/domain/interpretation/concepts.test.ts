import { describe, expect, it } from 'vitest'
import { readWall } from '../../support/readWall.ts'
import { wall } from '../../support/wall.ts'

describe('3. one element, many notes', () => {
  it('3. joins notes of one kind whose names differ in case only', () => {
    const reading = readWall(
      wall()
        .event('Order Placed', { id: 'z' })
        .event('\n  order   PLACED \nid: OrderId', { id: 'b', at: [0, 900] })
        .command('Order Placed', { at: [0, 1800] }),
    )
    expect(reading.context().events).toMatchObject([{ name: 'order PLACED', notes: ['b', 'z'] }])
    expect(reading.context().events[0]?.fields.map(({ name }) => name)).toEqual(['id'])
    expect(reading.context().loose.commands).toMatchObject([{ notes: ['c1'] }])
  })

  it('3. keeps notes without a name apart', () => {
    const { events } = readWall(
      wall()
        .event(' ')
        .event('\u200d', { at: [0, 900] }),
    ).context()
    expect(events.map(({ name, notes }) => [name, notes])).toEqual([
      ['', ['e1']],
      ['', ['e2']],
    ])
  })

  it('3. keeps two contexts apart', () => {
    const { model } = readWall(
      wall()
        .context('A', { at: [0, 0], size: [200, 200] })
        .context('B', { at: [1000, 0], size: [200, 200] })
        .aggregate('Order', { at: [0, 0], width: 160 })
        .aggregate('Order', { at: [1000, 0], width: 160 }),
    )
    expect(model.contexts.map(({ aggregates }) => aggregates.map(({ notes }) => notes))).toEqual([[['a1']], [['a2']]])
  })

  it('3. lists a command under each aggregate its notes lead to, with the notes that lead there', () => {
    const reading = readWall(
      wall()
        .command('Cancel')
        .aggregate('Order')
        .event('Order Cancelled')
        .strip(0, 900)
        .command('cancel')
        .aggregate('Payment')
        .event('Payment Refunded'),
    )
    const aggregates = reading.context().aggregates.map(({ name, commands }) => [name, commands])
    expect(aggregates).toMatchObject([
      ['Order', [{ name: 'Cancel', identifier: 'Cancel', notes: ['c1'], events: ['Order Cancelled'] }]],
      ['Payment', [{ name: 'Cancel', identifier: 'Cancel', notes: ['c2'], events: ['Payment Refunded'] }]],
    ])
    expect(reading.context().loose.commands).toEqual([])
  })

  it('3. lets a copy of a command that leads nowhere stand with the one that leads somewhere', () => {
    const reading = readWall(
      wall()
        .command('Pay')
        .aggregate('Payment')
        .command('Pay', { at: [0, 900] }),
    )
    expect(reading.context().aggregates[0]?.commands).toMatchObject([{ notes: ['c1', 'c2'] }])
    expect(reading.findings('no-target')).toEqual([])
  })

  it('3. gathers what all notes of an element are linked to', () => {
    const reading = readWall(
      wall()
        .aggregate('Order')
        .event('Order Placed')
        .event('Order Placed', { at: [0, 900], pivotal: true })
        .policy('Whenever an order is placed, bill it'),
    )
    expect(reading.context().events).toMatchObject([{ source: 'aggregate', pivotal: true, notes: ['e1', 'e2'] }])
    expect(reading.context().policies[0]?.on).toEqual(['Order Placed'])
    expect(reading.findings('no-source')).toEqual([])
  })

  it('3. takes the identifier from the registry by the lowest note, else derives it', () => {
    const two = () =>
      wall()
        .event('Order Placed', { id: 'a' })
        .event('Order Placed', { id: 'b', at: [0, 900] })
    expect(readWall(two()).context().events[0]?.identifier).toBe('OrderPlaced')
    expect(readWall(two().named('a', 'Placed').named('b', 'Other')).context().events[0]?.identifier).toBe('Placed')
  })

  it('3. gives a context and a policy without a sticky their identifiers from the registry too', () => {
    const reading = readWall(
      wall()
        .event('E')
        .command('C', { at: [3000, 0] })
        .link('e1', 'c1')
        .named('l1', 'React')
        .named('board', 'Shop'),
    )
    expect(reading.context().identifier).toBe('Shop')
    expect(reading.context().policies[0]?.identifier).toBe('React')
  })
})
