import { describe, expect, it } from 'vitest'
import {
  FINDINGS,
  type FindingCode,
  type FindingEntry,
  type LintLine,
} from '../../../src/domain/interpretation/findings.ts'
import type { Finding } from '../../../src/domain/interpretation/model.ts'
import { LEVELS, type Level } from '../../../src/domain/notation/levels.ts'
import { expectLaws } from '../../support/expectLaws.ts'
import { findingsOf } from '../../support/findingsOf.ts'
import { type Wall, wall } from '../../support/wall.ts'

/** A line of the lint list as it was published: what is looked for, from which level on, and how much it weighs. */
interface Line {
  readonly code: FindingCode
  readonly levels: readonly Level[]
  readonly severity: 'warning' | 'info'
  readonly raised: () => Wall
  readonly notes: readonly string[]
  /** The quick fixes, by their labels. */
  readonly fixes: readonly string[]
  readonly silent: () => Wall
}

const ALL = LEVELS
const PROCESS = ['process', 'design'] as const
/** What the list calls "SD" and "export": code is made at the design level. */
const DESIGN = ['design'] as const

const far = { gap: 1000 }
const strip = () => wall().command('Pay').aggregate('Payment').event('Bill Paid')
const sales = () => wall().context('Sales', { at: [0, 0], size: [600, 600] })
const salesAndKitchen = () => sales().context('Kitchen', { at: [1000, 0], size: [600, 600] })
const story = (...events: string[]) => events.reduce((line, text) => line.event(text), wall())
const long = (pivotal: boolean) =>
  Array.from({ length: 31 }, (_, index) => index)
    .reduce((line, index) => line.event(`Step ${index} taken`, { gap: index < 6 ? 50 + index : 20 }), wall())
    .event('Contract signed', { pivotal })
const crossing = () =>
  salesAndKitchen()
    .event('Bill Paid', { at: [0, 0] })
    .policy('Whenever paid, cook', { at: [1000, 0] })
    .link('e1', 'p1')

const LIST: Readonly<Record<LintLine, Line>> = {
  L01: {
    ...{ code: 'event-not-past', levels: ALL, severity: 'warning', notes: ['e1'] },
    raised: () => wall().event('Place Order'),
    fixes: ['Write “Order Placed”', 'Make it a command', 'Make it a time'],
    silent: () => wall().event('Order Placed').event('Bestellung', far),
  },
  L02: {
    ...{ code: 'command-not-imperative', levels: PROCESS, severity: 'warning', notes: ['c1'] },
    raised: () => wall().command('Placing Order'),
    fixes: ['Write “Place Order”'],
    silent: () => wall().command('Place Order').command('Bestellung aufgeben', far),
  },
  L03: {
    ...{ code: 'no-source', levels: PROCESS, severity: 'warning', notes: ['e1'] },
    raised: () => wall().event('Bill Paid'),
    fixes: [
      'Add a command and an aggregate before “Bill Paid”',
      'Add an aggregate before “Bill Paid”',
      'Add an external system before “Bill Paid”',
      'Add a time before “Bill Paid”',
    ],
    silent: strip,
  },
  L04: {
    ...{ code: 'shorthand', levels: PROCESS, severity: 'warning', notes: ['c1', 'e1'] },
    raised: () => wall().event('Bill Paid').command('Ship', { gap: 900 }).link('e1', 'c1'),
    fixes: ['Put the policy between', 'A person decides: put an actor at the command'],
    silent: () => wall().event('Bill Paid').policy('Whenever paid, ship').command('Ship'),
  },
  L05: {
    ...{ code: 'command-without-event', levels: PROCESS, severity: 'warning', notes: ['c1'] },
    raised: () => wall().command('Pay'),
    fixes: ['Add an aggregate and an event after “Pay”'],
    silent: strip,
  },
  L06: {
    ...{ code: 'command-without-issuer', levels: PROCESS, severity: 'warning', notes: ['c1'] },
    raised: strip,
    fixes: ['Add an actor', 'Add a policy before “Pay”'],
    silent: () => strip().actor('Guest', { at: [-40, 130] }),
  },
  L07: {
    ...{ code: 'no-target', levels: DESIGN, severity: 'warning', notes: ['c1'] },
    raised: () => wall().command('Pay'),
    fixes: ['Add an aggregate after “Pay”', 'Add an external system after “Pay”'],
    silent: strip,
  },
  L08: {
    ...{ code: 'aggregate-without-command', levels: DESIGN, severity: 'warning', notes: ['a1'] },
    raised: () => wall().aggregate('Payment'),
    fixes: ['Make it a read model', 'Add a command before “Payment”'],
    silent: strip,
  },
  L09: {
    ...{ code: 'aggregate-without-event', levels: DESIGN, severity: 'warning', notes: ['a1'] },
    raised: () => wall().aggregate('Payment'),
    fixes: ['Add an event after “Payment”'],
    silent: strip,
  },
  L10: {
    ...{ code: 'policy-open', levels: PROCESS, severity: 'warning', notes: ['p1'] },
    raised: () => wall().policy('Whenever paid, ship'),
    fixes: ['Add an event before “Whenever paid, ship”', 'Add a command after “Whenever paid, ship”'],
    silent: () => wall().event('Bill Paid').policy('Whenever paid, ship').command('Ship'),
  },
  L11: {
    ...{ code: 'policy-not-whenever', levels: PROCESS, severity: 'info', notes: ['p1'] },
    raised: () => wall().event('Order Paid').policy('Ship the order').command('Ship'),
    fixes: ['Write “Whenever Order Paid, then Ship”'],
    silent: () => wall().policy('Whenever paid, ship').policy('Ready to order?', far),
  },
  L12: {
    ...{ code: 'read-model-open', levels: PROCESS, severity: 'warning', notes: ['r1'] },
    raised: () => wall().event('Dish Added').readModel('Menu', far).command('Place Order', far),
    fixes: ['Link “Dish Added” to “Menu”', 'Link “Menu” to “Place Order”', 'Take it off the wall'],
    silent: () => wall().event('Dish Added').readModel('Menu').command('Place Order'),
  },
  L13: {
    ...{ code: 'illegal-neighbour', levels: PROCESS, severity: 'info', notes: ['a1', 'r1'] },
    raised: () => wall().aggregate('Menu').readModel('Dishes', { gap: 0 }),
    fixes: ['Make “Dishes” an opportunity', 'Move them apart'],
    silent: () => wall().command('Pay').aggregate('Payment', { gap: 0 }),
  },
  L14: {
    ...{ code: 'duplicate-text', levels: ALL, severity: 'info', notes: ['e1', 'e2'] },
    raised: () => wall().event('Bill Paid').event('bill paid', far),
    fixes: ['Merge them into one'],
    silent: () => wall().aggregate('Payment').aggregate('Payment', far),
  },
  L15: {
    ...{ code: 'near-synonym', levels: ALL, severity: 'info', notes: ['e1', 'e2'] },
    raised: () => wall().event('Bill Paid').event('Bill Payed', far),
    fixes: ['Write “Bill Paid”', 'Write “Bill Payed”', 'Two concepts: define both'],
    silent: () =>
      wall().event('Bill Paid').event('Bill Payed', far).definition('Bill Paid =', far).definition('Bill Payed =', far),
  },
  L16: {
    ...{ code: 'word-in-two-contexts', levels: ALL, severity: 'info', notes: ['c1', 'c2'] },
    raised: () =>
      salesAndKitchen()
        .command('Pay', { at: [0, 0] })
        .command('Pay', { at: [1000, 0] }),
    fixes: ['Two meanings: define it in each', 'One meaning: define it once'],
    silent: () =>
      salesAndKitchen()
        .command('Pay', { at: [0, 0] })
        .readModel('Pay', { at: [1000, 0] }),
  },
  L17: {
    ...{ code: 'aggregate-in-two-contexts', levels: DESIGN, severity: 'warning', notes: ['a1', 'a2'] },
    raised: () =>
      salesAndKitchen()
        .aggregate('Order', { at: [0, 0] })
        .aggregate('Order', { at: [1000, 0] }),
    fixes: ['Separate models: define each', '“Sales” owns it', '“Kitchen” owns it', 'A shared kernel'],
    silent: () =>
      sales()
        .aggregate('Order', { at: [0, 0] })
        .aggregate('Order', { at: [0, 200] }),
  },
  L18: {
    ...{ code: 'straddles', levels: PROCESS, severity: 'warning', notes: ['e1'] },
    raised: () => sales().event('Bill Paid', { at: [500, 0] }),
    fixes: ['Move it into “Sales”'],
    silent: () => sales().event('Bill Paid', { at: [440, 0] }),
  },
  L19: {
    ...{ code: 'no-context', levels: DESIGN, severity: 'warning', notes: ['e1'] },
    raised: () => salesAndKitchen().event('Bill Paid', { at: [1900, 0] }),
    fixes: ['Move it into “Kitchen”'],
    silent: () => salesAndKitchen().event('Bill Paid', { at: [1000, 0] }),
  },
  L20: {
    ...{ code: 'open-hotspot', levels: DESIGN, severity: 'warning', notes: ['x1'] },
    raised: () => wall().hotspot('Who pays?'),
    fixes: ['Answered: take it off the wall', 'Answered: keep it as a definition'],
    silent: () => wall().definition('Guest = who pays'),
  },
  L21: {
    ...{ code: 'no-pivotal', levels: ['big-picture'], severity: 'info', notes: [] },
    raised: () => long(false),
    fixes: ['Step 4', 'Step 3', 'Step 2', 'Step 1', 'Step 0'].map((step) => `“${step} taken” is pivotal`),
    silent: () => long(true),
  },
  L22: {
    ...{ code: 'pattern-unset', levels: DESIGN, severity: 'warning', notes: ['ctx1', 'ctx2'] },
    raised: crossing,
    fixes: ['It is upstream / downstream', 'It is customer / supplier', 'It is partnership', 'It is shared kernel'],
    silent: () => crossing().relate('ctx1', 'ctx2'),
  },
  L23: {
    ...{ code: 'context-name-generic', levels: ALL, severity: 'info', notes: ['ctx1'] },
    raised: () => wall().context('Order Management', { at: [0, 0], size: [100, 100] }),
    fixes: ['Rename to “Order”'],
    silent: sales,
  },
  L24: {
    ...{ code: 'time-backwards', levels: ALL, severity: 'warning', notes: ['c1', 'p1'] },
    raised: () => wall().command('Ship').event('Bill Paid', far).policy('Whenever paid, ship').link('p1', 'c1'),
    fixes: ['Move “Ship” to the right of “Whenever paid, ship”', 'It is a loop: repeat “Ship” on the right'],
    silent: () => wall().event('Bill Paid').policy('Whenever paid, ship').command('Ship', far).link('p1', 'c1'),
  },
  L25: {
    ...{ code: 'no-failure-path', levels: PROCESS, severity: 'info', notes: [] },
    raised: () => story('Order Placed', 'Order Paid', 'Order Shipped'),
    fixes: ['Ask it: add a hot spot'],
    silent: () => story('Order Placed', 'Order Paid', 'Payment Declined'),
  },
  L26: {
    ...{ code: 'crud-events', levels: DESIGN, severity: 'info', notes: ['e1', 'e2'] },
    raised: () =>
      sales()
        .event('Guest Created', { at: [0, 0] })
        .event('Guest Deleted'),
    fixes: ['Mark it generic'],
    silent: () =>
      sales()
        .event('Guest Created', { at: [0, 0] })
        .event('Guest Seated'),
  },
  L27: {
    ...{ code: 'unnamed', levels: DESIGN, severity: 'warning', notes: ['a1'] },
    raised: () => wall().command('Pay Bill').aggregate('').event('Bill Paid'),
    fixes: ['Call it “Bill”'],
    silent: strip,
  },
  L28: {
    ...{ code: 'name-collision', levels: DESIGN, severity: 'warning', notes: ['a1', 'r1'] },
    raised: () => wall().aggregate('Menu').readModel('MENU', far),
    fixes: ['Write “MENU read model”'],
    silent: () => wall().aggregate('Menu').readModel('Dishes', far),
  },
}

const lines = Object.entries(LIST)
const raisedBy = ({ code, raised }: Line, level: Level) => findingsOf(raised().level(level).board(), code)

const said = (findings: readonly Finding[]) => findings.map(({ notes, message }) => [notes, message])

describe('the lint list', () => {
  it('has a finding for each of its lines, L01 to L28', () => {
    const published = Array.from({ length: 28 }, (_, index) => `L${String(index + 1).padStart(2, '0')}`)
    const answered = (Object.values(FINDINGS) as readonly FindingEntry[]).flatMap(({ line }) => line ?? [])
    expect([...new Set(answered)].sort()).toEqual(published)
    expect(lines.map(([line]) => line)).toEqual(published)
  })

  it.each(lines)('%s is raised, with its quick fixes', (number, line) => {
    const [finding, ...more] = raisedBy(line, line.levels.at(-1) ?? 'design')
    expect(more).toEqual([])
    expect(finding?.notes).toEqual(line.notes)
    expect(finding?.fixes?.map(({ label }) => label)).toEqual(line.fixes)
    expect((FINDINGS[line.code] as FindingEntry).line).toBe(number)
  })

  it.each(lines)('%s stays silent on a wall much like it', (_number, { code, levels, silent }) => {
    expect(
      findingsOf(
        silent()
          .level(levels.at(-1) ?? 'design')
          .board(),
        code,
      ),
    ).toEqual([])
  })

  it.each(lines)('%s speaks at its levels only, and weighs what the list says', (_number, line) => {
    for (const level of LEVELS) {
      const severities = raisedBy(line, level).map(({ severity }) => severity)
      expect(severities).toEqual(line.levels.includes(level) ? [line.severity] : [])
    }
  })

  it.each(lines)('%s is mended by every one of its quick fixes, each of which can be undone', (_number, line) => {
    const level = line.levels.at(-1) ?? 'design'
    const before = said(raisedBy(line, level))
    for (const { operation } of raisedBy(line, level).flatMap(({ fixes = [] }) => fixes)) {
      const mended = expectLaws(line.raised().level(level).board(), operation)
      expect(said(findingsOf(mended, line.code))).not.toEqual(before)
    }
  })
})
