import { describe, expect, it } from 'vitest'
import { readWall } from '../../support/readWall.ts'
import { type Wall, wall } from '../../support/wall.ts'

const linksOf = (builder: Wall) => readWall(builder).links

describe('5. what attaches', () => {
  it('5. an actor on the corner of a command initiates it', () => {
    const reading = readWall(
      wall()
        .command('Place Order')
        .actor('Customer', { at: [-30, 90] }),
    )
    expect(reading.links).toEqual(['u1 > c1'])
    expect(reading.reasonOf('u1', 'c1')).toBe('touches the command')
    expect(reading.context().loose.commands[0]?.actors).toEqual(['Customer'])
    expect(reading.context().loose.actors).toEqual([])
  })

  it('5. a read model informs a command, a constraint binds a command or an aggregate', () => {
    const reading = readWall(
      wall()
        .readModel('Menu', { gap: 100 })
        .command('Order Food')
        .aggregate('Order')
        .constraint('total > 0\nEvery order costs something', { at: [370, 130] }),
    )
    expect(reading.context().aggregates).toMatchObject([
      {
        constraints: ['total > 0\nEvery order costs something'],
        commands: [{ readModels: ['Menu'], constraints: [] }],
      },
    ])
  })

  it('5. touching beats near', () => {
    const builder = wall()
      .command('Near', { at: [0, 0] })
      .command('Touched', { at: [600, 0] })
      .actor('U', { at: [170, 20], width: 430 })
    expect(linksOf(builder)).toEqual(['u1 > c2'])
  })

  it('5. the largest overlap wins among touching, however close', () => {
    const builder = (x: number) =>
      wall()
        .command('Left', { at: [0, 0] })
        .command('Right', { at: [160, 0] })
        .actor('U', { at: [x, 20] })
    expect(linksOf(builder(119))).toEqual(['u1 > c1'])
    expect(linksOf(builder(121))).toEqual(['u1 > c2'])
    expect(readWall(builder(120)).findings('ambiguous-link')).toEqual(['ambiguous-link c1 c2 u1'])
  })

  it('5. near is at most 0.5 w, in any direction', () => {
    const at = (x: number, y: number) =>
      linksOf(
        wall()
          .command('C')
          .readModel('R', { at: [x, y] }),
      )
    for (const [x, y] of [
      [240, 0],
      [-240, 0],
      [0, 240],
      [0, -240],
      [208, 224],
    ] as const) {
      expect(at(x, y)).toEqual(['r1 > c1'])
      expect(at(x + Math.sign(x), y + Math.sign(y))).toEqual([])
    }
  })

  it('5. two within 0.25 w are ambiguous', () => {
    const actor = (y: number) =>
      wall()
        .command('Upper', { at: [0, 0] })
        .command('Lower', { at: [0, 305] })
        .actor('U', { at: [0, y], height: 45 })
    expect(linksOf(actor(189))).toEqual(['u1 > c1'])
    expect(linksOf(actor(190))).toEqual([])
    expect(readWall(actor(190)).findings('ambiguous-link')).toEqual(['ambiguous-link c1 c2 u1'])
    expect(linksOf(actor(231))).toEqual(['u1 > c2'])
  })

  it('5. a constraint between two equally near is constraint-ambiguous', () => {
    const reading = readWall(
      wall()
        .command('C')
        .aggregate('A', { at: [240, 0] })
        .constraint('B', { at: [170, 200], width: 60 }),
    )
    expect(reading.links).toEqual(['c1 > a1'])
    expect(reading.findings('constraint-ambiguous')).toEqual(['constraint-ambiguous a1 b1 c1'])
  })

  it('5. may reach into another context', () => {
    const builder = wall()
      .context('A', { at: [0, 0], size: [300, 300] })
      .command('C')
      .actor('U', { at: [-100, 0] })
    expect(linksOf(builder)).toEqual(['u1 > c1'])
  })

  it('5. only to kinds that take it', () => {
    const builder = wall()
      .event('E')
      .policy('P')
      .actor('U', { at: [0, 170] })
      .readModel('R', { at: [0, -170] })
    expect(linksOf(builder)).toEqual(['e1 > p1'])
  })
})
