import { describe, expect, it } from 'vitest'
import { readWall } from '../../support/readWall.ts'
import { type Wall, wall } from '../../support/wall.ts'

/** Contexts a, b, c … side by side, each a frame of 400 × 400 at x = 0, 1000, 2000 … */
function contexts(...ids: readonly string[]): Wall {
  return ids.reduce(
    (builder, id, index) => builder.context(id.toUpperCase(), { id, at: [1000 * index, 0], size: [400, 400] }),
    wall(),
  )
}
/** A sourced event in one context that sets off a policy in another. */
function crossing(builder: Wall, from: number, to: number, name: string): Wall {
  return builder
    .aggregate(`${name} source`, { id: `a-${name}`, at: [1000 * from, 0], width: 100 })
    .event(name, { id: `e-${name}`, at: [1000 * from + 120, 0] })
    .policy(`Whenever ${name}`, { id: `p-${name}`, at: [1000 * to, 200] })
    .link(`e-${name}`, `p-${name}`)
}

describe('9. upstream', () => {
  it('9. is the context whose event sets off a policy of another', () => {
    const reading = readWall(crossing(contexts('a', 'b'), 0, 1, 'Paid'))
    expect(reading.model.relationships).toEqual([
      {
        upstream: 'a',
        downstream: 'b',
        pattern: 'upstream-downstream',
        upstreamRoles: [],
        downstreamRoles: [],
        via: ['Paid'],
        declared: false,
      },
    ])
    expect(reading.findings('pattern-unset')).toEqual(['pattern-unset a b'])
  })

  it('9. is that also by position', () => {
    const builder = wall()
      .context('A', { id: 'a', at: [0, 0], size: [170, 160] })
      .context('B', { id: 'b', at: [170, 0], size: [400, 160] })
      .event('Paid')
      .policy('Ship')
    expect(readWall(builder).relationships).toEqual(['a > b: Paid'])
  })

  it('9. is that also by reference', () => {
    const builder = contexts('a', 'b', 'c')
      .aggregate('Order', { at: [0, 0], width: 100 })
      .event('Paid', { at: [120, 0] })
      .event('Paid', { at: [1000, 0] })
      .policy('Ship', { at: [1180, 0], width: 160 })
      .policy('Thank', { at: [2000, 0] })
      .link('e2', 'p2')
    expect(readWall(builder).relationships).toEqual(['a > b: Paid', 'a > c: Paid'])
  })

  it('9. is the context whose command a policy of another issues', () => {
    const builder = contexts('a', 'b')
      .policy('P', { at: [0, 0] })
      .command('Ship', { at: [1000, 0] })
      .link('p1', 'c1')
    expect(readWall(builder).relationships).toEqual(['b > a: Ship'])
  })

  it('9. is nobody within one context', () => {
    expect(
      readWall(
        contexts('a')
          .event('E', { at: [0, 0] })
          .policy('P'),
      ).relationships,
    ).toEqual([])
  })

  it('9. can be the implicit context', () => {
    const builder = contexts('a')
      .policy('P', { at: [0, 0] })
      .command('Ship', { at: [9000, 0] })
      .link('p1', 'c1')
    expect(readWall(builder).relationships).toEqual(['board > a: Ship'])
  })

  it('9. both ways round are two relationships and one cycle', () => {
    const reading = readWall(crossing(crossing(contexts('a', 'b'), 0, 1, 'Paid'), 1, 0, 'Shipped'))
    expect(reading.relationships).toEqual(['a > b: Paid', 'b > a: Shipped'])
    expect(reading.findings('cycle', 'pattern-unset')).toEqual(['cycle a b', 'pattern-unset a b', 'pattern-unset a b'])
  })

  it('9. over several contexts are one cycle for each strongly connected group', () => {
    let builder = contexts('a', 'b', 'c', 'd', 'e', 'f')
    for (const [from, to] of [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 3],
      [4, 5],
    ] as const) {
      builder = crossing(builder, from, to, `${from}${to}`)
    }
    expect(readWall(builder).findings('cycle')).toEqual(['cycle a b c', 'cycle d e'])
  })
})

describe('9. a declared relationship', () => {
  const paid = () => crossing(contexts('a', 'b'), 0, 1, 'Paid')

  it('9. has its pattern and roles, and what crosses', () => {
    const reading = readWall(
      paid().relate('a', 'b', {
        pattern: 'customer-supplier',
        upstreamRoles: ['published-language', 'open-host-service'],
        downstreamRoles: ['anticorruption-layer'],
      }),
    )
    expect(reading.model.relationships).toEqual([
      {
        upstream: 'a',
        downstream: 'b',
        pattern: 'customer-supplier',
        upstreamRoles: ['open-host-service', 'published-language'],
        downstreamRoles: ['anticorruption-layer'],
        via: ['Paid'],
        declared: true,
      },
    ])
    expect(reading.findings('pattern-unset', 'relationship-unused')).toEqual([])
  })

  it('9. that nothing crosses stays, unused', () => {
    const reading = readWall(paid().relate('b', 'a'))
    expect(reading.relationships).toEqual(['a > b: Paid', 'b > a: '])
    expect(reading.findings('relationship-unused')).toEqual(['relationship-unused a b'])
    expect(reading.findings('pattern-unset')).toEqual(['pattern-unset a b'])
    expect(reading.findings('cycle')).toEqual([])
  })

  it('9. that is symmetric holds what crosses either way', () => {
    const partners = readWall(crossing(paid(), 1, 0, 'Shipped').relate('b', 'a', { pattern: 'partnership' }))
    expect(partners.relationships).toEqual(['b > a: Paid, Shipped'])
    expect(partners.findings('pattern-unset', 'relationship-unused')).toEqual([])
  })

  it('9. is no cycle where partners depend on each other, and is one with a third', () => {
    const partners = () => crossing(paid(), 1, 0, 'Shipped').relate('b', 'a', { pattern: 'partnership' })
    expect(readWall(partners()).findings('cycle')).toEqual([])
    const circle = crossing(crossing(contexts('a', 'b', 'c'), 0, 1, 'Paid'), 1, 0, 'Shipped')
    const withThird = crossing(crossing(circle, 1, 2, 'Billed'), 2, 0, 'Closed')
    expect(readWall(withThird.relate('b', 'a', { pattern: 'partnership' })).findings('cycle')).toEqual(['cycle a b c'])
  })

  it('9. of separate ways is silent where nothing crosses, and a finding where something does', () => {
    const apart = { pattern: 'separate-ways' } as const
    const codes = ['relationship-unused', 'separate-ways-crossed', 'pattern-unset'] as const
    expect(readWall(contexts('a', 'b').relate('a', 'b', apart)).findings(...codes)).toEqual([])
    expect(readWall(paid().relate('b', 'a', apart)).findings(...codes)).toEqual(['separate-ways-crossed a b'])
  })

  it('9. with what is no context of the model is not listed, and unused', () => {
    const reading = readWall(paid().relate('a', 'board').relate('gone', 'b').relate('a', 'a'))
    expect(reading.relationships).toEqual(['a > b: Paid'])
    expect(reading.findings('relationship-unused')).toHaveLength(3)
  })

  it('9. is told in words where a context has no name', () => {
    const nameless = (builder: Wall) => readWall(builder).model.findings.map(({ message }) => message)
    const both = () =>
      wall()
        .context('', { id: 'a', at: [0, 0], size: [400, 400] })
        .context('B', { id: 'b', at: [1000, 0], size: [400, 400] })
    expect(nameless(crossing(both(), 0, 1, 'Paid'))).toContain(
      'A context without a name is upstream of “B” (Paid), and no pattern is chosen.',
    )
    expect(nameless(both().relate('b', 'a'))).toContain(
      'A relationship between “B” and a context without a name is declared, but nothing crosses.',
    )
  })
})
