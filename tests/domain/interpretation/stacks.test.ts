import { describe, expect, it } from 'vitest'
import { readWall } from '../../support/readWall.ts'
import { type Wall, wall } from '../../support/wall.ts'

const linksOf = (builder: Wall) => readWall(builder).links

describe('6. a stack', () => {
  it('6. of events belongs to the aggregate that one of them is linked to', () => {
    const reading = readWall(
      wall()
        .aggregate('Order')
        .event('Accepted')
        .event('Rejected', { at: [310, 180] })
        .event('Expired', { at: [310, 360] }),
    )
    expect(reading.links).toEqual(['a1 > e1', 'a1 > e2', 'a1 > e3'])
    expect(reading.reasonOf('a1', 'e3')).toBe('in one stack or row with “Accepted”')
    expect(reading.context().aggregates[0]?.events).toEqual(['Accepted', 'Expired', 'Rejected'])
  })

  it('6. of commands likewise', () => {
    const reading = readWall(
      wall()
        .command('Cancel', { at: [0, 180] })
        .command('Place', { at: [0, 0] })
        .aggregate('Order', { at: [180, 0] }),
    )
    expect(reading.links).toEqual(['c1 > a1', 'c2 > a1'])
  })

  it('6. wants half the width in common and a gap of at most 0.5 h', () => {
    const second = (x: number, y: number) =>
      linksOf(
        wall()
          .aggregate('Order')
          .event('A')
          .event('B', { at: [x, y] }),
      ).includes('a1 > e2')
    expect(second(390, 240)).toBe(true)
    expect(second(391, 240)).toBe(false)
    expect(second(390, 241)).toBe(false)
  })

  it('6. belongs to what its middle is linked to, where no member is', () => {
    const reading = readWall(
      wall()
        .aggregate('Order', { at: [0, 90] })
        .event('Accepted', { at: [310, 0] })
        .event('Rejected', { at: [310, 180] }),
    )
    expect(reading.links).toEqual(['a1 > e1', 'a1 > e2'])
    expect(reading.reasonOf('a1', 'e1')).toContain('middle of its stack')
    const commands = wall()
      .command('A')
      .command('B', { at: [0, 180] })
      .aggregate('Order', { at: [180, 90] })
    expect(linksOf(commands)).toEqual(['c1 > a1', 'c2 > a1'])
  })

  it('6. of commands right of a policy is issued together, from one of them or from the middle', () => {
    const policy = (y: number) =>
      wall()
        .policy('P', { at: [0, y] })
        .command('A', { at: [310, 0] })
        .command('B', { at: [310, 180] })
    expect(linksOf(policy(0))).toEqual(['p1 > c1', 'p1 > c2'])
    expect(linksOf(policy(90))).toEqual(['p1 > c1', 'p1 > c2'])
  })

  it('6. of strips is no stack: a note with its own partner is left alone', () => {
    const reading = readWall(
      wall()
        .strip(0, 0)
        .policy('P')
        .command('A')
        .aggregate('X')
        .event('A Done')
        .readModel('R')
        .strip(310, 180)
        .command('B')
        .aggregate('Y')
        .event('B Done'),
    )
    expect(reading.links).toEqual(['a1 > e1', 'a2 > e2', 'c1 > a1', 'c2 > a2', 'e1 > r1', 'p1 > c1'])
  })

  it('6. left of a policy triggers it with the member in its row alone', () => {
    const reading = readWall(
      wall()
        .aggregate('Order')
        .event('Accepted')
        .event('Rejected', { at: [310, 180] })
        .policy('P', { at: [490, 180] }),
    )
    expect(reading.links).toEqual(['a1 > e1', 'a1 > e2', 'e2 > p1'])
    const between = wall()
      .event('Accepted', { at: [310, 0] })
      .event('Rejected', { at: [310, 180] })
      .policy('P', { at: [490, 90] })
    expect(linksOf(between)).toEqual([])
  })

  it('6. of events left of a read model feeds it together', () => {
    const builder = wall()
      .event('Placed')
      .event('Cancelled', { at: [0, 180] })
      .readModel('Open Orders', { at: [180, 0] })
    expect(linksOf(builder)).toEqual(['e1 > r1', 'e2 > r1'])
  })

  it('6. of policies right of an event is set off together', () => {
    const builder = wall()
      .event('Paid')
      .policy('Ship', { at: [180, 0] })
      .policy('Thank', { at: [180, 180] })
    expect(linksOf(builder)).toEqual(['e1 > p1', 'e1 > p2'])
  })

  it('6. of rules, actors or read models attaches where one of them does', () => {
    const rules = wall()
      .aggregate('Order')
      .constraint('A', { at: [0, 160] })
      .constraint('B', { at: [0, 330] })
    expect(linksOf(rules)).toEqual(['b1 > a1', 'b2 > a1'])
  })

  it('6. an actor of one command is not handed on to the stack of that command', () => {
    const builder = wall()
      .command('A')
      .command('B', { at: [0, 180] })
      .actor('U', { at: [-60, 0] })
    expect(linksOf(builder)).toEqual(['u1 > c1'])
  })

  it('6. stays within one context', () => {
    const builder = wall()
      .context('Upper', { at: [0, 0], size: [900, 170] })
      .context('Lower', { at: [0, 170], size: [900, 200] })
      .aggregate('Order')
      .event('A')
      .event('B', { at: [310, 180] })
    expect(linksOf(builder)).toEqual(['a1 > e1'])
  })

  it('6. gives a note the partner of the nearest member, and none where two differ equally near', () => {
    const between = (y: number) =>
      wall()
        .strip(0, 0)
        .aggregate('X')
        .event('A')
        .strip(0, 400)
        .aggregate('Y')
        .event('B')
        .event('C', { at: [310, y] })
    expect(linksOf(between(170))).toContain('a1 > e3')
    expect(linksOf(between(230))).toContain('a2 > e3')
    expect(readWall(between(200)).findings('ambiguous-link')).toEqual(['ambiguous-link a1 a2 e3'])
  })

  it('6. does not lend a link to a note whose own place is undecided or rejected', () => {
    const rejected = wall()
      .aggregate('X')
      .event('A')
      .event('B', { at: [310, 180] })
      .aggregate('Y', { at: [0, 180] })
      .reject('a2', 'e2')
    expect(linksOf(rejected)).toEqual(['a1 > e1'])
  })

  it('6. passes on a drawn link too', () => {
    const builder = wall()
      .aggregate('Order', { at: [-3000, 0] })
      .event('A', { at: [0, 0] })
      .event('B', { at: [0, 180] })
      .link('a1', 'e1')
    expect(linksOf(builder)).toEqual(['a1 => e1', 'a1 > e2'])
  })

  it('6. stays a stack when one of its links is accepted', () => {
    const stack = () =>
      wall()
        .policy('P')
        .command('A')
        .command('B', { at: [310, 180] })
    expect(linksOf(stack())).toEqual(['p1 > c1', 'p1 > c2'])
    expect(linksOf(stack().link('p1', 'c1'))).toEqual(['p1 => c1', 'p1 > c2'])
  })

  it('6. gives nothing more to a policy whose drawn command is not the one in its row', () => {
    const builder = wall()
      .policy('P')
      .command('A')
      .command('B', { at: [310, 180] })
      .link('p1', 'c2')
    expect(linksOf(builder)).toEqual(['p1 => c2'])
    expect(readWall(builder).findings('link-against-position')).toEqual(['link-against-position c1 c2 p1'])
  })
})

describe('6. a row', () => {
  it('6. of events belongs to the aggregate left of it', () => {
    const reading = readWall(wall().aggregate('Order').event('A').event('B').event('C', { gap: 240 }))
    expect(reading.links).toEqual(['a1 > e1', 'a1 > e2', 'a1 > e3'])
  })

  it('6. of commands leads to the aggregate right of it', () => {
    expect(linksOf(wall().command('A').command('B').aggregate('Order'))).toEqual(['c1 > a1', 'c2 > a1'])
  })

  it('6. ends after 1.5 w, and at any other kind', () => {
    expect(linksOf(wall().aggregate('Order').event('A').event('B', { gap: 241 }))).toEqual(['a1 > e1'])
    const interrupted = wall().aggregate('Order').event('A').hotspot('?', { width: 100 }).event('B')
    expect(linksOf(interrupted)).toEqual(['a1 > e1'])
  })

  it('6. goes on round a corner', () => {
    const builder = wall()
      .aggregate('Order')
      .event('A')
      .event('B')
      .event('C', { at: [490, 180] })
    expect(linksOf(builder)).toEqual(['a1 > e1', 'a1 > e2', 'a1 > e3'])
  })

  it('6. of events left of a policy triggers it with the nearest alone', () => {
    expect(linksOf(wall().aggregate('Order').event('A').event('B').policy('P'))).toEqual([
      'a1 > e1',
      'a1 > e2',
      'e2 > p1',
    ])
  })
})
