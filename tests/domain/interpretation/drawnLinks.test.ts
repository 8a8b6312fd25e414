import { describe, expect, it } from 'vitest'
import { NOTE_KINDS } from '../../../src/domain/notation/kinds.ts'
import { LINK_RULES } from '../../../src/domain/notation/links.ts'
import { readWall } from '../../support/readWall.ts'
import { wall } from '../../support/wall.ts'

describe('1. a drawn link', () => {
  it('1. beats position for a command, and the disagreement is a finding', () => {
    const reading = readWall(
      wall()
        .command('Pay')
        .aggregate('Order')
        .aggregate('Payment', { at: [0, 900] })
        .link('c1', 'a2'),
    )
    expect(reading.links).toEqual(['c1 => a2'])
    expect(reading.commands).toEqual(['Payment.Pay -> '])
    expect(reading.findings('link-against-position')).toEqual(['link-against-position a1 a2 c1'])
  })

  it('1. beats position in its own role only', () => {
    const reading = readWall(
      wall()
        .event('Paid')
        .policy('Whenever paid, ship')
        .command('Ship')
        .event('Order Placed', { at: [-900, 900] })
        .link('e2', 'p1'),
    )
    expect(reading.links).toEqual(['e2 => p1', 'p1 > c1'])
    expect(reading.findings('link-against-position')).toEqual(['link-against-position e1 e2 p1'])
  })

  it('1. beats position for every role it can fill', () => {
    const far = { at: [-2000, 3000] } as const
    const cases = [
      [wall().aggregate('A').event('E').aggregate('Far', far).link('a2', 'e1'), 'a2 => e1'],
      [
        wall()
          .policy('P')
          .command('C')
          .command('Far', { at: [3000, 0] })
          .link('p1', 'c2'),
        'p1 => c2',
      ],
      [
        wall()
          .command('C')
          .actor('U', { at: [0, 160] })
          .command('Far', far)
          .link('u1', 'c2'),
        'u1 => c2',
      ],
      [
        wall()
          .command('C')
          .readModel('R', { at: [0, 170] })
          .command('Far', far)
          .link('r1', 'c2'),
        'r1 => c2',
      ],
      [
        wall()
          .command('C')
          .constraint('B', { at: [0, 170] })
          .aggregate('Far', far)
          .link('b1', 'a1'),
        'b1 => a1',
      ],
      [wall().event('E').readModel('R').event('Far', far).link('e2', 'r1'), 'e2 => r1'],
      [wall().time('T').command('C').time('Far', far).link('t2', 'c1'), 't2 => c1'],
    ] as const
    for (const [builder, link] of cases) {
      const reading = readWall(builder)
      expect(reading.links).toEqual([link])
      expect(reading.findings('link-against-position')).toHaveLength(1)
    }
  })

  it('1. keeps a read model that informs a policy from attaching to a command', () => {
    const reading = readWall(
      wall()
        .readModel('Menu')
        .command('Order Food', { at: [170, 0] })
        .policy('Whenever hungry, order', { at: [0, 900] })
        .link('r1', 'p1'),
    )
    expect(reading.links).toEqual(['r1 => p1'])
  })

  it('1. agrees with position where both mean the same element', () => {
    const reading = readWall(
      wall()
        .command('Pay')
        .aggregate('Order')
        .aggregate('order ', { at: [0, 900] })
        .link('c1', 'a2'),
    )
    expect(reading.findings('link-against-position')).toEqual([])
  })

  it('1. says nothing of a position that is itself undecided', () => {
    const reading = readWall(
      wall()
        .command('Pay')
        .aggregate('Order', { at: [180, -80] })
        .aggregate('Payment', { at: [180, 80] })
        .link('c1', 'a1'),
    )
    expect(reading.links).toEqual(['c1 => a1'])
    expect(reading.findings('link-against-position', 'ambiguous-link')).toEqual([])
  })

  it('1. may be one of several in a role', () => {
    const reading = readWall(
      wall()
        .event('A')
        .event('B', { at: [0, 900] })
        .policy('P')
        .link('e1', 'p1')
        .link('e2', 'p1'),
    )
    expect(reading.context().policies[0]?.on).toEqual(['A', 'B'])
  })

  it('1. drawn twice is one link of the model', () => {
    expect(readWall(wall().command('C').aggregate('A').link('c1', 'a1').link('c1', 'a1')).links).toEqual(['c1 => a1'])
  })
})

describe('1. a rejected pair', () => {
  it('1. is never inferred, and no runner-up takes its place', () => {
    const strip = wall().command('Pay').aggregate('Order', { width: 100 }).aggregate('Payment', { width: 100 })
    expect(readWall(strip).links).toEqual(['c1 > a1'])
    expect(readWall(strip.reject('c1', 'a1')).links).toEqual([])
  })

  it('1. leaves the other of two that were equally near', () => {
    const two = () =>
      wall()
        .command('Pay')
        .aggregate('Order', { at: [180, -80] })
        .aggregate('Payment', { at: [200, 80] })
    expect(readWall(two()).findings('ambiguous-link')).toHaveLength(1)
    expect(readWall(two().reject('c1', 'a2')).links).toEqual(['c1 > a1'])
    expect(readWall(two().reject('c1', 'a1')).links).toEqual([])
  })

  it('1. counts either way round, and for attached and continued links too', () => {
    expect(
      readWall(
        wall()
          .command('C')
          .actor('U', { at: [0, 100] })
          .reject('c1', 'u1'),
      ).links,
    ).toEqual([])
    const stack = wall()
      .command('A')
      .command('B', { at: [0, 180] })
      .aggregate('Order', { at: [180, 0] })
    expect(readWall(stack).links).toEqual(['c1 > a1', 'c2 > a1'])
    expect(readWall(stack.reject('c2', 'a1')).links).toEqual(['c1 > a1'])
  })

  it('1. does not touch a link somebody drew', () => {
    expect(readWall(wall().command('C').aggregate('A').reject('c1', 'a1').link('c1', 'a1')).links).toEqual(['c1 => a1'])
  })

  it('1. is no finding, whatever its kinds', () => {
    expect(readWall(wall().event('A').event('B').reject('e1', 'e2')).findings('illegal-link')).toEqual([])
  })
})

describe('links the notation knows', () => {
  const kinds = NOTE_KINDS.map(({ kind }) => kind)
  const read = (from: (typeof kinds)[number], to: (typeof kinds)[number]) =>
    readWall(
      wall()
        .note(from, 'From', { id: 'from', at: [0, 0] })
        .note(to, 'To', { id: 'to', at: [5000, 0] })
        .link('from', 'to', 'link'),
    )

  it('become links of their kind, drawn', () => {
    for (const { from, to, kind } of LINK_RULES) {
      const { model } = read(from, to)
      expect(model.links).toEqual([{ from: 'from', to: 'to', kind, drawn: true, reason: 'drawn on the wall' }])
      expect(model.findings.filter(({ code }) => code === 'illegal-link')).toEqual([])
    }
  })

  it('are all there are: anything else is a finding and no link', () => {
    const legal = new Set(LINK_RULES.map(({ from, to }) => `${from} ${to}`))
    for (const from of kinds) {
      for (const to of kinds) {
        if (legal.has(`${from} ${to}`)) continue
        const reading = read(from, to)
        expect(reading.links).toEqual([])
        expect(reading.findings('illegal-link')).toEqual(['illegal-link from to'])
      }
    }
  })

  it('do not lead from a note to itself, or to what is no note', () => {
    expect(readWall(wall().command('C').link('c1', 'c1')).findings('illegal-link')).toEqual(['illegal-link c1'])
    const dangling = wall()
      .command('C')
      .context('X', { at: [0, 0], size: [300, 300] })
      .link('c1', 'ctx1')
      .link('no', 'c1')
    expect(readWall(dangling).findings('illegal-link')).toEqual(['illegal-link c1', 'illegal-link c1'])
  })
})

describe('shorthand', () => {
  it('command → event: the command yields that event, and its aggregate takes it', () => {
    const reading = readWall(
      wall()
        .command('Pay')
        .aggregate('Payment')
        .event('Paid', { at: [3000, 900] })
        .link('c1', 'e1'),
    )
    expect(reading.commands).toEqual(['Payment.Pay -> Paid'])
    expect(reading.context().aggregates[0]?.events).toEqual(['Paid'])
    expect(reading.context().events[0]?.source).toBe('aggregate')
    expect(reading.context().loose.events).toEqual([])
    expect(reading.findings('shorthand')).toEqual(['shorthand c1 e1'])
  })

  it('command → event without an aggregate: the event is caused, by nobody known', () => {
    const reading = readWall(
      wall()
        .command('Pay')
        .event('Paid', { at: [3000, 0] })
        .link('c1', 'e1'),
    )
    expect(reading.commands).toEqual(['Pay -> Paid'])
    expect(reading.context().events[0]?.source).toBe('none')
    expect(reading.findings()).toEqual(['no-context c1', 'no-context e1', 'no-target c1', 'shorthand c1 e1'])
  })

  it('command → event beats the aggregate left of the event', () => {
    const reading = readWall(
      wall().command('Pay').aggregate('Payment').strip(3000, 0).aggregate('Order').event('Paid').link('c1', 'e1'),
    )
    expect(reading.links).toEqual(['c1 > a1', 'c1 => e1'])
    expect(reading.context().aggregates.map(({ name, events }) => [name, events])).toEqual([
      ['Order', []],
      ['Payment', ['Paid']],
    ])
    expect(reading.findings('link-against-position')).toEqual(['link-against-position a1 a2 e1'])
  })

  it('event → command: a policy without a sticky in the context of the command', () => {
    const reading = readWall(
      wall()
        .context('Sales', { at: [-40, -40], size: [300, 300] })
        .context('Billing', { at: [960, -40], size: [300, 300] })
        .event('Order Placed', { at: [0, 0] })
        .command('Charge', { at: [1000, 0] })
        .link('e1', 'c1'),
    )
    expect(reading.context('ctx2').policies).toEqual([
      {
        name: 'Whenever Order Placed, Charge',
        identifier: 'WheneverOrderPlacedCharge',
        notes: [],
        reason: 'an arrow straight from an event to a command',
        on: ['Order Placed'],
        issues: ['Charge'],
      },
    ])
    expect(reading.context('ctx1').policies).toEqual([])
    expect(reading.relationships).toEqual(['ctx1 > ctx2: Order Placed'])
    expect(reading.findings('shorthand')).toEqual(['shorthand c1 e1'])
  })

  it('event → command is the policy sticky that says the same', () => {
    const reading = readWall(
      wall()
        .event('Paid')
        .command('Ship', { at: [3000, 0] })
        .policy('whenever paid, ship', { at: [0, 900] })
        .link('e1', 'c1'),
    )
    expect(reading.context().policies).toMatchObject([{ notes: ['p1'], on: ['Paid'], issues: ['Ship'] }])
    expect(reading.findings('policy-open')).toEqual([])
  })

  it('both ways between one command and one event are two shorthands', () => {
    const reading = readWall(
      wall()
        .command('C')
        .event('E', { at: [3000, 0] })
        .link('c1', 'e1')
        .link('e1', 'c1'),
    )
    expect(reading.links).toEqual(['c1 => e1', 'e1 => c1'])
    expect(reading.findings('shorthand')).toHaveLength(2)
  })
})
