import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Board } from '../../../src/domain/board/Board.ts'
import { parseBoard } from '../../../src/domain/board/parseBoard.ts'
import { TEMPLATES } from '../../../src/domain/board/templates.ts'
import { interpret } from '../../../src/domain/interpretation/interpret.ts'
import type { DomainModel } from '../../../src/domain/interpretation/model.ts'
import { Yardstick } from '../../../src/domain/interpretation/Yardstick.ts'
import { FreeRoom } from '../../../src/domain/lint/fixes/FreeRoom.ts'
import { readBoard } from '../../../src/domain/lint/readBoard.ts'
import { LINT_RULES } from '../../../src/domain/lint/rules.ts'
import { largeWall } from '../../support/largeWall.ts'
import { wall } from '../../support/wall.ts'

function templateOf(name: string): Board {
  const parsed = parseBoard(
    readFileSync(new URL(`../../../public/templates/${name}.wall.json`, import.meta.url), 'utf8'),
  )
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.board
}

/** `command → event, event` of every aggregate. */
function strips(model: DomainModel): readonly string[] {
  return model.contexts.flatMap((context) =>
    context.aggregates.flatMap((aggregate) =>
      aggregate.commands.map(
        ({ name, events }) => `${context.name}: ${name} → ${aggregate.name} → ${events.join(', ')}`,
      ),
    ),
  )
}

const findings = (model: DomainModel) => model.findings.map(({ code, notes }) => `${code} ${notes.join(' ')}`)

describe('readBoard', () => {
  it('sorts its findings among those of interpretation', () => {
    const model = readBoard(wall().event('Payment').command('Table Reserves').board())
    const codes = model.findings.map(({ code }) => code)
    expect(codes).toEqual([...codes].sort())
    expect(codes).toEqual(expect.arrayContaining(['command-not-imperative', 'no-target']))
  })

  it('keeps quiet about process and design in the big picture', () => {
    const board = wall().level('big-picture').event('Payment\nby whom?').command('Table Reserves').board()
    expect(readBoard(board).findings.map(({ code }) => code)).toEqual(['event-not-past'])
  })

  it('knows of each rule the only code that it finds', () => {
    const walls = [largeWall(400), wall().event('Payment').command('Table Reserves').aggregate('').board()]
    const found = walls.flatMap((board) => {
      const input = { board, model: interpret(board), yardstick: Yardstick.of(board), room: new FreeRoom(board) }
      return LINT_RULES.flatMap(([code, rule]) => Array.from(rule(input), (draft) => ({ ...draft, expected: code })))
    })
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(5)
    expect(found.filter(({ code, expected }) => code !== expected)).toEqual([])
  })

  it('gives the same findings whatever the order of the notes', () => {
    for (const { name } of TEMPLATES) {
      const board = templateOf(name)
      const shuffled = {
        ...board,
        notes: new Map([...board.notes].reverse()),
        links: new Map([...board.links].reverse()),
      }
      expect(readBoard(shuffled)).toEqual(readBoard(board))
    }
  })
})

describe('the food-delivery template', () => {
  const model = readBoard(templateOf('food-delivery'))

  it('reads as the seed tells it', () => {
    expect(strips(model)).toEqual([
      'Delivery Management: Assign Delivery Boy → Delivery → Delivery Boy Assigned',
      'Delivery Management: Complete Delivery → Delivery → Order Delivered',
      'Delivery Management: Start Delivery → Delivery → Order Picked Up',
      'Order Management: Place Order → Order → Order Placed',
      'Payment Processing: Make Payment → Payment → Payment Processed',
      'Restaurant Operations: Confirm Order → Restaurant → ',
      'Restaurant Operations: Mark Food Ready → Restaurant → Food Prepared',
    ])
  })

  it('shows its gaps, and that its arrows go past an aggregate', () => {
    expect(findings(model)).toEqual([
      'command-without-event c-confirm-order',
      'command-without-issuer c-assign-delivery-boy',
      'command-without-issuer c-complete-delivery',
      'command-without-issuer c-confirm-order',
      'command-without-issuer c-make-payment',
      'command-without-issuer c-mark-food-ready',
      'command-without-issuer c-place-order',
      'command-without-issuer c-start-delivery',
      'context-name-generic ctx-delivery',
      'context-name-generic ctx-order',
      'no-failure-path ',
      'no-source e-payment-settled',
      'no-source e-restaurant-notified',
      'shorthand c-assign-delivery-boy e-delivery-boy-assigned',
      'shorthand c-complete-delivery e-order-delivered',
      'shorthand c-mark-food-ready e-food-prepared',
      'shorthand c-start-delivery e-order-picked-up',
    ])
  })
})

describe('the vada-pav template', () => {
  const model = readBoard(templateOf('vada-pav'))

  it('reads as a facilitator would', () => {
    expect(strips(model)).toEqual([
      'Preparation: Prepare Vada → Batch → Vada Prepared',
      'Preparation: Start Fresh Batch → Batch → Fresh Batch Started',
      'Preparation: Count Stock → Stock → Stock Depleted',
      'Sales: Greet Customer → Customer → Customer Arrived',
      'Sales: Place Order → Order → Order Placed',
      'Sales: Take Payment → Payment → Payment Received',
      'Supplier: Deliver Supply → Supply → Supply Delivered',
      'Supplier: Order Fresh Supply → Supply → Fresh Supply Ordered',
    ])
    expect(model.relationships.map(({ upstream, downstream, via }) => [upstream, downstream, via])).toEqual([
      ['ctx-preparation', 'ctx-supplier', ['Stock Depleted']],
      ['ctx-sales', 'ctx-preparation', ['Order Placed']],
    ])
    expect(model.contexts.flatMap(({ policies }) => policies).map(({ on, issues }) => [on, issues])).toEqual([
      [['Order Placed'], ['Prepare Vada']],
      [['Stock Depleted'], ['Order Fresh Supply']],
    ])
  })

  it('leaves one question open, and the rules that no grammar holds', () => {
    expect(findings(model)).toEqual([
      'open-hotspot x-green-chutney',
      'rule-not-parsed b-bulk-discount',
      'rule-not-parsed b-daily-supply',
      'rule-not-parsed b-green-chutney',
      'rule-not-parsed b-peak-hour',
      'rule-not-parsed b-spice-ratio',
    ])
  })
})

describe('the traffic-signals template', () => {
  const model = readBoard(templateOf('traffic-signals'))

  it('reads as a facilitator would', () => {
    expect(strips(model)).toEqual([
      'Emergency Response: Notify Clear Path → Ambulance Dispatch → Clear Path Notified',
      'Traffic Flow: Collect Traffic Data → Flow Analysis → Traffic Jam Detected',
      'Signal Control: Change Phase → Traffic Signal → Signal Phase Changed',
      'Signal Control: Request Override → Traffic Signal → Emergency Override Activated',
      'Signal Control: Update Timing → Traffic Signal → Timing Configuration Updated',
    ])
    expect(model.relationships.map(({ upstream, downstream, pattern }) => [upstream, downstream, pattern])).toEqual([
      ['ctx-signal', 'ctx-emergency', 'upstream-downstream'],
      ['ctx-signal', 'ctx-flow', 'partnership'],
    ])
  })

  it('lets partners depend on each other, and says what is still in free words', () => {
    expect(findings(model)).toEqual([
      'open-hotspot x-two-ambulances',
      'rule-not-parsed b-peak-hours',
      'rule-not-parsed b-phase-cycle',
    ])
  })
})

describe('the blank template', () => {
  it('means nothing', () => {
    const { contexts, relationships, links } = readBoard(templateOf('blank'))
    expect({ contexts, relationships, links }).toEqual({ contexts: [], relationships: [], links: [] })
  })
})
