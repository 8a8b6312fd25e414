import { describe, expect, it } from 'vitest'
import { readBoard } from '../../../src/domain/lint/readBoard.ts'
import { readiness } from '../../../src/domain/lint/readiness.ts'
import { type Wall, wall } from '../../support/wall.ts'

const readyOf = (builder: Wall) => readiness(builder.board(), readBoard(builder.board()))
const stateOf = (builder: Wall, code: string) => readyOf(builder).find((item) => item.code === code)?.state
const missingIn = (builder: Wall, code: string) => readyOf(builder).find((item) => item.code === code)?.missing

/** Nothing is left to ask. */
const finished = () =>
  wall()
    .context('Sales', { at: [-100, -100], size: [1200, 700], subdomain: 'core' })
    .command('Place Order')
    .aggregate('Order')
    .event('Order Placed', { pivotal: true })
    .actor('Guest', { at: [-40, 130] })
    .definition('Order = what a guest asks for', { at: [0, 300] })

describe('readiness for code', () => {
  it('asks ten questions; what the wall has nothing of is not asked', () => {
    expect(readyOf(finished()).map(({ code, state }) => `${code} ${state}`)).toEqual([
      'boundaries done',
      'names done',
      'glossary done',
      'events done',
      'commands done',
      'aggregates done',
      'integrations not-applicable',
      'subdomains done',
      'monitoring done',
      'questions done',
    ])
    expect(new Set(readyOf(wall()).map(({ state }) => state))).toEqual(new Set(['not-applicable']))
  })

  it('says nothing before the design level', () => {
    for (const level of ['big-picture', 'process'] as const) expect(readyOf(finished().level(level))).toEqual([])
  })

  it.each<[code: string, builder: Wall, notes: readonly string[]]>([
    ['boundaries', finished().event('Bill Paid', { at: [5000, 0] }), ['e2']],
    ['names', finished().aggregate('', { at: [0, 450] }), ['a2']],
    ['events', finished().event('Bill Paid', { at: [900, 300] }), ['e2']],
    ['commands', finished().command('Pay', { at: [900, 300] }), ['c2', 'c2', 'c2']],
    ['aggregates', finished().aggregate('Bill', { at: [700, 400] }), ['a2', 'a2']],
    ['questions', finished().hotspot('Who pays?', { at: [900, 300] }), ['x1']],
  ])('keeps %s open while a finding does, and says where', (code, builder, notes) => {
    expect(stateOf(builder, code)).toBe('open')
    expect(missingIn(builder, code)?.flatMap((gap) => gap.notes)).toEqual(notes)
  })

  it('asks for a glossary, a subdomain and the events that the business watches', () => {
    const bare = wall()
      .context('Sales', { at: [-100, -100], size: [1200, 700] })
      .event('Order Placed')
    expect(missingIn(bare, 'glossary')).toEqual([{ notes: ['ctx1'], message: '“Sales” has no definition yet.' }])
    expect(missingIn(bare, 'subdomains')).toEqual([{ notes: ['ctx1'], message: '“Sales” has no subdomain yet.' }])
    expect(missingIn(bare, 'monitoring')).toEqual([{ notes: [], message: 'No event is marked as pivotal.' }])
  })

  it('asks for an anti-corruption layer downstream of a big ball of mud', () => {
    const mud = () => finished().context('Legacy', { at: [3000, 0], size: [400, 400], bigBallOfMud: true })
    const open = mud().relate('ctx2', 'ctx1')
    expect(missingIn(open, 'integrations')).toEqual([
      { notes: ['ctx2', 'ctx1'], message: '“Sales” has no anti-corruption layer against “Legacy”.' },
    ])
    const shielded = mud().relate('ctx2', 'ctx1', { downstreamRoles: ['anticorruption-layer'] })
    expect(stateOf(shielded, 'integrations')).toBe('done')
  })
})
