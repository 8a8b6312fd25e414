import { describe, expect, it } from 'vitest'
import { readWall } from '../../support/readWall.ts'
import { type Wall, wall } from '../../support/wall.ts'

const linksOf = (builder: Wall) => readWall(builder).links

describe('4. command → aggregate → event', () => {
  it('4. reads a strip from left to right, each link with its reason', () => {
    const reading = readWall(wall().command('Place Order').aggregate('Order').event('Order Placed', { gap: 0 }))
    expect(reading.links).toEqual(['a1 > e1', 'c1 > a1'])
    expect(reading.reasonOf('c1', 'a1')).toBe('nearest aggregate on the right, gap 13 % of a sticky')
    expect(reading.reasonOf('a1', 'e1')).toBe('nearest aggregate on the left, gap 0')
    expect(reading.commands).toEqual(['Order.Place Order -> Order Placed'])
  })

  it('4. reads a system likewise', () => {
    const reading = readWall(wall().command('Pay').system('Gateway').event('Paid'))
    expect(reading.context().systems).toMatchObject([
      { name: 'Gateway', events: ['Paid'], commands: [{ name: 'Pay', events: ['Paid'] }] },
    ])
    expect(reading.context().events[0]?.source).toBe('system')
  })

  it('4. joins nothing that stands the other way round', () => {
    expect(linksOf(wall().event('A').aggregate('B').command('C'))).toEqual([])
  })

  it('4. reaches 1.5 w, and no further', () => {
    expect(linksOf(wall().command('C').aggregate('A', { gap: 240 }))).toEqual(['c1 > a1'])
    expect(linksOf(wall().command('C').aggregate('A', { gap: 240.01 }))).toEqual([])
    expect(linksOf(wall().aggregate('A').event('E', { gap: 240 }))).toEqual(['a1 > e1'])
    expect(linksOf(wall().aggregate('A').event('E', { gap: 241 }))).toEqual([])
  })

  it('4. measures in the median sticky of the board', () => {
    const wide = () => wall().command('C', { width: 320 }).aggregate('A', { gap: 480 })
    const other = { at: [5000, 5000], width: 160 } as const
    expect(linksOf(wide())).toEqual(['c1 > a1'])
    expect(linksOf(wide().event('E', other))).toEqual([])
    expect(
      linksOf(
        wide()
          .event('E', other)
          .event('F', { at: [7000, 7000], width: 320 }),
      ),
    ).toEqual(['c1 > a1'])
  })

  it('4. wants half the smaller height in common', () => {
    const at = (y: number, height = 160) =>
      wall()
        .command('C')
        .aggregate('A', { at: [180, y], height })
    expect(linksOf(at(80))).toEqual(['c1 > a1'])
    expect(linksOf(at(81))).toEqual([])
    expect(linksOf(at(-80))).toEqual(['c1 > a1'])
    expect(linksOf(at(140, 40))).toEqual(['c1 > a1'])
    expect(linksOf(at(141, 40))).toEqual([])
  })

  it('4. takes overlapping stickies as touching', () => {
    const reading = readWall(
      wall()
        .command('C')
        .aggregate('A', { at: [100, 20] }),
    )
    expect(reading.reasonOf('c1', 'a1')).toBe('nearest aggregate on the right, gap 0')
  })

  it('4. stays within one context', () => {
    const frames = wall()
      .context('A', { at: [0, 0], size: [170, 160] })
      .context('B', { at: [170, 0], size: [900, 160] })
    expect(linksOf(frames.command('C').aggregate('A'))).toEqual([])
    expect(linksOf(frames.event('E'))).toEqual(['a1 > e1'])
  })

  it('4. stops at a command, an aggregate or an event between', () => {
    const between = (kind: 'command' | 'event' | 'hotspot' | 'policy') =>
      wall()
        .command('C')
        .note(kind, 'N', { at: [180, 0], width: 100 })
        .aggregate('A', { at: [300, 0] })
    expect(linksOf(between('event'))).toEqual([])
    expect(linksOf(between('hotspot'))).toEqual(['c1 > a1'])
    expect(linksOf(between('policy'))).toEqual(['c1 > a1'])
    expect(readWall(between('command')).reasonOf('c2', 'a1')).toContain('nearest')
    expect(readWall(between('command')).reasonOf('c1', 'a1')).not.toContain('nearest')
  })

  it('4. is not stopped by what stands in another row', () => {
    const above = wall()
      .command('C')
      .event('E', { at: [180, -130], width: 100 })
      .aggregate('A', { at: [300, 0] })
    expect(linksOf(above)).toEqual(['c1 > a1'])
  })

  it('4. takes the nearer of two that are more than 0.25 w apart', () => {
    const two = (gap: number) =>
      wall()
        .command('C')
        .aggregate('Near', { at: [260, -80] })
        .aggregate('Far', { at: [260 + gap, 80] })
    expect(linksOf(two(41))).toEqual(['c1 > a1'])
    expect(linksOf(two(40))).toEqual([])
    expect(readWall(two(40)).findings('ambiguous-link')).toEqual(['ambiguous-link a1 a2 c1'])
    expect(linksOf(two(-40))).toEqual([])
    expect(linksOf(two(-41))).toEqual(['c1 > a2'])
  })

  it('4. weighs aggregate against system, and an event its aggregate against a time', () => {
    const target = wall()
      .command('C')
      .aggregate('A', { at: [180, -80] })
      .system('S', { at: [180, 80] })
    expect(readWall(target).findings('ambiguous-link')).toEqual(['ambiguous-link a1 c1 s1'])
    const source = wall()
      .event('E')
      .aggregate('A', { at: [-310, -80] })
      .time('T', { at: [-180, 80] })
    expect(readWall(source).findings('ambiguous-link')).toEqual(['ambiguous-link a1 e1 t1'])
  })

  it('4. names no candidate where a pile of them is equally near', () => {
    const pile = wall().command('C')
    for (let i = 0; i < 5; i += 1) pile.aggregate(`A${i}`, { at: [160 + i, 0] })
    expect(readWall(pile).links).toEqual([])
    expect(readWall(pile).findings('ambiguous-link')).toEqual(['ambiguous-link c1'])
  })
})

describe('5. along the row', () => {
  it('5. event → policy → command, across contexts', () => {
    const reading = readWall(
      wall()
        .context('A', { at: [0, 0], size: [170, 160] })
        .context('B', { at: [170, 0], size: [300, 160] })
        .context('C', { at: [480, 0], size: [300, 160] })
        .event('Paid')
        .policy('Whenever paid, ship')
        .command('Ship'),
    )
    expect(reading.links).toEqual(['e1 > p1', 'p1 > c1'])
    expect(reading.context('ctx2').policies).toMatchObject([{ on: ['Paid'], issues: ['Ship'] }])
  })

  it('5. a policy takes the nearest event on its left and the nearest command on its right', () => {
    const reading = readWall(wall().event('A').event('B').policy('P').command('C').command('D', { gap: 100 }))
    expect(reading.context().policies[0]?.on).toEqual(['B'])
    expect(reading.reasonOf('p1', 'c1')).toContain('nearest command on the right')
    expect(reading.reasonOf('e1', 'p1')).toBeUndefined()
  })

  it('5. two events equally near a policy are ambiguous', () => {
    const reading = readWall(
      wall()
        .event('A', { at: [0, -70] })
        .event('B', { at: [0, 70] })
        .policy('P', { at: [180, 0] }),
    )
    expect(reading.links).toEqual([])
    expect(reading.findings('ambiguous-link')).toEqual(['ambiguous-link e1 e2 p1'])
  })

  it('5. two commands equally near a policy are ambiguous', () => {
    const reading = readWall(
      wall()
        .policy('P')
        .command('A', { at: [310, -70] })
        .command('B', { at: [310, 70] }),
    )
    expect(reading.links).toEqual([])
    expect(reading.findings('ambiguous-link')).toEqual(['ambiguous-link c1 c2 p1'])
  })

  it('5. time → command, time → policy, time → event', () => {
    expect(linksOf(wall().time('Day started').command('Close Books'))).toEqual(['t1 > c1'])
    expect(linksOf(wall().time('Day started').policy('P'))).toEqual(['t1 > p1'])
    const reading = readWall(wall().time('Day started').event('Grace Period Over'))
    expect(reading.links).toEqual(['t1 > e1'])
    expect(reading.context().events[0]?.source).toBe('time')
    expect(reading.context().loose.events.map(({ name }) => name)).toEqual(['Grace Period Over'])
    expect(reading.context().loose.times.map(({ name }) => name)).toEqual(['Day started'])
  })

  it('5. a policy set off by time alone holds no event, and is not open', () => {
    const reading = readWall(wall().time('Day started').policy('P').command('C'))
    expect(reading.context().policies).toMatchObject([{ on: [], issues: ['C'] }])
    expect(reading.findings('policy-open')).toEqual([])
  })

  it('5. event → read model', () => {
    const reading = readWall(wall().event('Order Placed').readModel('Open Orders\ncount: int'))
    expect(reading.links).toEqual(['e1 > r1'])
    expect(reading.context().readModels).toMatchObject([{ from: ['Order Placed'], fields: [{ name: 'count' }] }])
  })

  it('5. a policy between stops these, though it does not stop an aggregate', () => {
    const policy = { at: [180, 0], width: 100 } as const
    expect(linksOf(wall().event('E').policy('P', policy).readModel('R'))).toEqual(['e1 > p1'])
    expect(linksOf(wall().time('T').policy('P', policy).event('E'))).toEqual(['t1 > p1'])
    expect(linksOf(wall().aggregate('A', { width: 160 }).policy('P', policy).event('E'))).toEqual(['a1 > e1'])
  })
})
