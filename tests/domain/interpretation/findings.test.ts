import { describe, expect, it } from 'vitest'
import { FINDINGS, type FindingCode } from '../../../src/domain/interpretation/findings.ts'
import { interpret } from '../../../src/domain/interpretation/interpret.ts'
import { LEVELS } from '../../../src/domain/notation/levels.ts'
import { readWall } from '../../support/readWall.ts'
import { type Wall, wall } from '../../support/wall.ts'

interface Example {
  readonly raised: () => Wall
  /** Notes of the one finding. */
  readonly notes: readonly string[]
  readonly silent: () => Wall
}

const strip = () => wall().command('Pay').aggregate('Payment').event('Paid')
const far = { at: [5000, 5000] } as const
const frame = () => wall().context('Sales', { at: [0, 0], size: [400, 400] })
const apart = () => frame().context('Billing', { at: [1000, 0], size: [600, 400] })
const flow = () =>
  apart()
    .event('Paid', { at: [0, 0] })
    .policy('P', { at: [1000, 0] })
    .link('e1', 'p1')

/** Each code of interpretation: a wall that raises it once, and one much like it that does not. */
const EXAMPLES: Partial<Record<FindingCode, Example>> = {
  'link-against-position': {
    raised: () => strip().aggregate('Order', far).link('c1', 'a2'),
    notes: ['a1', 'a2', 'c1'],
    silent: () => strip().link('c1', 'a1'),
  },
  straddles: {
    raised: () => frame().event('E', { at: [300, 0] }),
    notes: ['e1'],
    silent: () => frame().event('E', { at: [240, 0] }),
  },
  'context-ambiguous': {
    raised: () =>
      frame()
        .context('B', { at: [200, 0], size: [400, 400] })
        .event('E', { at: [220, 0] }),
    notes: ['e1'],
    silent: () =>
      frame()
        .context('B', { at: [200, 0], size: [400, 400] })
        .event('E', { at: [0, 0] }),
  },
  'no-context': {
    raised: () => frame().hotspot('?', far),
    notes: ['x1'],
    silent: () => frame().hotspot('?', { at: [0, 0] }),
  },
  'ambiguous-link': {
    raised: () =>
      wall()
        .command('C')
        .aggregate('A', { at: [180, -80] })
        .aggregate('B', { at: [180, 80] }),
    notes: ['a1', 'a2', 'c1'],
    silent: () =>
      wall()
        .command('C')
        .aggregate('A', { at: [180, -80] })
        .aggregate('B', { at: [221, 80] }),
  },
  'constraint-ambiguous': {
    raised: () =>
      wall()
        .command('C')
        .command('D', { gap: 40 })
        .constraint('B', { at: [150, 200], width: 60 }),
    notes: ['b1', 'c1', 'c2'],
    silent: () =>
      wall()
        .command('C')
        .command('D', { gap: 40 })
        .constraint('B', { at: [0, 160], width: 60 }),
  },
  'command-event-open': {
    raised: () => strip().command('Refund', { at: [0, 180] }),
    notes: ['a1', 'c1', 'c2'],
    silent: () =>
      strip()
        .command('Refund', { at: [0, 180] })
        .link('c1', 'e1'),
  },
  'ambiguous-reference': {
    raised: () =>
      apart()
        .event('Paid', { ...far })
        .strip(0, 0)
        .time('T')
        .event('Paid', { gap: 0 })
        .strip(1000, 0)
        .time('U')
        .event('Paid'),
    notes: ['e1', 'e2', 'e3'],
    silent: () => apart().event('Paid', far).strip(0, 0).time('T').event('Paid', { gap: 0 }),
  },
  cycle: {
    raised: () =>
      flow()
        .command('C', { at: [0, 200] })
        .policy('Q', { at: [1000, 200] })
        .event('Sent', { at: [1310, 0] })
        .policy('R', { at: [0, 240], width: 160 })
        .link('e2', 'p3'),
    notes: ['ctx1', 'ctx2'],
    silent: flow,
  },
  'role-conflict': {
    raised: () => flow().relate('ctx1', 'ctx2', { pattern: 'customer-supplier', downstreamRoles: ['conformist'] }),
    notes: ['ctx1', 'ctx2'],
    silent: () =>
      flow().relate('ctx1', 'ctx2', { pattern: 'customer-supplier', upstreamRoles: ['published-language'] }),
  },
  'pattern-unset': {
    raised: flow,
    notes: ['ctx1', 'ctx2'],
    silent: () => flow().relate('ctx1', 'ctx2'),
  },
  'relationship-unused': {
    raised: () => apart().relate('ctx1', 'ctx2'),
    notes: ['ctx1', 'ctx2'],
    silent: () => flow().relate('ctx1', 'ctx2'),
  },
  'time-backwards': {
    raised: () => wall().event('E').policy('P').link('e1', 'p1').event('F').link('e2', 'p1'),
    notes: ['e2', 'p1'],
    silent: () => wall().event('E').policy('P').link('e1', 'p1'),
  },
  'illegal-link': {
    raised: () => wall().event('A').event('B').link('e1', 'e2'),
    notes: ['e1', 'e2'],
    silent: () => strip().link('c1', 'a1'),
  },
  shorthand: {
    raised: () => strip().link('c1', 'e1'),
    notes: ['c1', 'e1'],
    silent: strip,
  },
  'no-target': {
    raised: () => wall().command('Pay'),
    notes: ['c1'],
    silent: strip,
  },
  'no-source': {
    raised: () => wall().event('Paid').event('paid', far),
    notes: ['e1', 'e2'],
    silent: () => strip().event('paid', far),
  },
  'command-without-event': {
    raised: () => wall().command('Pay').aggregate('Payment'),
    notes: ['c1'],
    silent: strip,
  },
  'separate-ways-crossed': {
    raised: () => flow().relate('ctx1', 'ctx2', { pattern: 'separate-ways' }),
    notes: ['ctx1', 'ctx2'],
    silent: () => apart().relate('ctx1', 'ctx2', { pattern: 'separate-ways' }),
  },
  'process-line': {
    raised: () => wall().event('Paid').policy('P\nundo Paid').command('Ship'),
    notes: ['p1'],
    silent: () => wall().event('Paid').policy('P\nundo Paid: Ship').command('Ship'),
  },
  'compensation-open': {
    raised: () => wall().event('Paid').policy('P\nundo Paid: Refund').command('Ship'),
    notes: ['p1'],
    silent: () => wall().event('Paid').policy('P\nundo Paid: Ship').command('Ship'),
  },
  'policy-open': {
    raised: () => wall().event('Paid').policy('P'),
    notes: ['p1'],
    silent: () => wall().event('Paid').policy('P').command('Ship'),
  },
  unnamed: {
    raised: () => wall().aggregate('\n \t'),
    notes: ['a1'],
    silent: () => wall().aggregate('\nOrder'),
  },
  'open-hotspot': {
    raised: () => frame().hotspot('Who pays?', { at: [0, 0] }),
    notes: ['x1'],
    silent: () => frame().opportunity('Who pays?', { at: [0, 0] }),
  },
  'not-in-model': {
    raised: () => wall().level('big-picture').actor('Customer'),
    notes: ['u1'],
    silent: () => wall().level('big-picture').actor('Customer').event('Paid'),
  },
}

describe('each finding', () => {
  it.each(Object.entries(EXAMPLES))(
    '%s is raised by one wall and not by another',
    (code, { raised, notes, silent }) => {
      const is = (finding: { readonly code: string }) => finding.code === code
      expect(
        interpret(raised().board())
          .findings.filter(is)
          .map((finding) => finding.notes),
      ).toEqual([notes])
      expect(interpret(silent().board()).findings.filter(is)).toEqual([])
    },
  )

  it.each(Object.entries(EXAMPLES))('%s has the severity of the table and speaks at its levels', (code, { raised }) => {
    const entry = FINDINGS[code as FindingCode]
    for (const level of LEVELS) {
      const found = interpret(raised().level(level).board()).findings.filter((finding) => finding.code === code)
      if (code !== 'not-in-model') expect(found.length > 0).toBe((entry.levels as readonly string[]).includes(level))
      for (const { severity } of found) expect(severity).toBe(entry.severity)
    }
  })

  it('says in its message the words of the sticky', () => {
    const { model } = readWall(wall().command('Pay Bill').event(''))
    const messages = model.findings.map(({ message }) => message).join('\n')
    expect(messages).toContain('“Pay Bill”')
    expect(messages).toContain('an event without a name')
  })

  it('comes in order of code, then notes', () => {
    const builder = wall()
      .command('B', { id: 'z' })
      .command('A', { id: 'a', at: [0, 900] })
      .event('C', far)
    expect(readWall(builder).findings()).toEqual([
      'command-without-event a',
      'command-without-event z',
      'no-context a',
      'no-context e1',
      'no-context z',
      'no-source e1',
      'no-target a',
      'no-target z',
    ])
  })
})
