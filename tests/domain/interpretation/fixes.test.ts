import { describe, expect, it } from 'vitest'
import type { Board } from '../../../src/domain/board/Board.ts'
import { decide } from '../../../src/domain/board/decide.ts'
import { evolve } from '../../../src/domain/board/evolve.ts'
import type { FindingCode } from '../../../src/domain/interpretation/findings.ts'
import { interpret } from '../../../src/domain/interpretation/interpret.ts'
import { type Wall, wall } from '../../support/wall.ts'

const far = { at: [5000, 5000] } as const
const strip = () => wall().command('Pay').aggregate('Payment').event('Paid')
const frames = () =>
  wall()
    .context('Left', { at: [0, 0], size: [600, 400] })
    .context('Right', { at: [300, 0], size: [600, 400] })

/** A wall that raises the code, and how many ways out it offers. */
const CASES: readonly (readonly [code: FindingCode, builder: Wall, offers: number])[] = [
  ['link-against-position', strip().aggregate('Order', far).link('c1', 'a2'), 1],
  ['link-against-position', strip().strip(3000, 0).aggregate('Order').event('Sent').link('c1', 'e2'), 1],
  ['straddles', frames().event('E', { at: [-60, 300] }), 1],
  ['context-ambiguous', frames().event('E', { at: [360, 100] }), 2],
  [
    'ambiguous-link',
    wall()
      .command('C')
      .aggregate('A', { at: [180, -80] })
      .aggregate('B', { at: [180, 80] }),
    2,
  ],
  [
    'ambiguous-link',
    wall()
      .event('E')
      .aggregate('A', { at: [-310, -80] })
      .system('S', { at: [-310, 80] }),
    2,
  ],
  [
    'constraint-ambiguous',
    wall()
      .command('C')
      .command('D', { gap: 40 })
      .constraint('B', { at: [150, 200], width: 60 }),
    2,
  ],
  ['command-event-open', strip().command('Refund', { at: [0, 180] }), 2],
  [
    'shorthand',
    wall()
      .command('Pay')
      .event('Paid', { at: [900, 300] })
      .link('c1', 'e1'),
    1,
  ],
  [
    'shorthand',
    wall()
      .event('Paid')
      .command('Ship', { at: [900, 300] })
      .link('e1', 'c1'),
    2,
  ],
  ['time-backwards', wall().command('Ship').event('Paid', { gap: 900 }).policy('P').link('p1', 'c1'), 2],
  ['time-backwards', wall().command('').event('Paid', { gap: 900 }).policy('P').link('p1', 'c1'), 1],
  ['no-context', frames().hotspot('?', { at: [2000, 2000] }), 1],
  [
    'no-context',
    wall()
      .context('Tiny', { at: [0, 0], size: [90, 90] })
      .event('Paid', far),
    0,
  ],
  ['open-hotspot', frames().hotspot('?', { at: [0, 0] }), 2],
  ['illegal-link', wall().event('A').event('B').link('e1', 'e2'), 1],
  ['illegal-link', wall().event('A').policy('B').link('p1', 'e1'), 2],
  ['illegal-link', wall().event('A').link('e1', 'e1'), 1],
  ['no-source', wall().event('Paid', { width: 80, height: 80 }), 4],
  ['no-target', wall().command('Pay'), 2],
  ['command-without-event', wall().command('Pay').aggregate('Payment'), 1],
  ['policy-open', wall().event('E').policy('P'), 1],
  ['policy-open', wall().policy('P').command('C'), 1],
  ['relationship-unused', frames().relate('ctx1', 'ctx2'), 1],
  [
    'pattern-unset',
    wall()
      .context('A', { at: [0, 0], size: [400, 400] })
      .context('B', { at: [1000, 0], size: [400, 400] })
      .event('E', { at: [0, 0] })
      .policy('P', { at: [1000, 0] })
      .link('e1', 'p1'),
    4,
  ],
]

describe('a quick fix', () => {
  it.each(CASES)('of %s is an operation the board takes, and the finding is gone', (code, builder, offers) => {
    const board = builder.board()
    const [finding, ...rest] = interpret(board).findings.filter((candidate) => candidate.code === code)
    expect(rest).toEqual([])
    expect(finding).toBeDefined()
    expect(finding?.fixes ?? []).toHaveLength(offers)
    for (const { operation } of finding?.fixes ?? []) {
      const plan = decide(board, operation)
      if (!plan.ok) throw new Error(plan.message)
      expect(codes(evolve(board, plan)).filter((candidate) => candidate === code)).toEqual([])
    }
  })

  it('makes ids of the ids that are there, so that two people make one element', () => {
    const fixes = () => interpret(wall().event('Paid').board()).findings.flatMap((finding) => finding.fixes ?? [])
    expect(JSON.stringify(fixes())).toContain('"fix-no-source-aggregate-e1"')
    expect(fixes()).toEqual(fixes())
  })

  it('keeps its ids within the limit', () => {
    const id = 'x'.repeat(128)
    const board = wall().event('Paid', { id }).board()
    for (const { operation } of interpret(board).findings.flatMap(({ fixes = [] }) => fixes)) {
      expect(decide(board, operation).ok).toBe(true)
    }
  })

  it('makes a sticky as large as the others of this wall', () => {
    const board = wall().event('Paid', { width: 320, height: 80 }).board()
    const [fix] = interpret(board).findings.flatMap(({ code, fixes = [] }) => (code === 'no-source' ? fixes : []))
    expect(JSON.stringify(fix?.operation)).toContain('"x":-620,"y":0,"width":580,"height":80')
  })

  it('puts a policy in place of a shorthand that says what the arrow said', () => {
    const board = wall()
      .event('Paid')
      .command('Ship', { at: [900, 0] })
      .link('e1', 'c1')
      .board()
    const [fix] = interpret(board).findings.flatMap(({ code, fixes = [] }) => (code === 'shorthand' ? fixes : []))
    const plan = fix && decide(board, fix.operation)
    if (!plan?.ok) throw new Error('no fix')
    const [before, after] = [interpret(board), interpret(evolve(board, plan))].map(
      ({ contexts }) => contexts[0]?.policies[0],
    )
    expect(after).toMatchObject({ name: before?.name, on: ['Paid'], issues: ['Ship'], notes: ['fix-shorthand-l1'] })
  })
})

function codes(board: Board): readonly string[] {
  return interpret(board).findings.map(({ code }) => code)
}
