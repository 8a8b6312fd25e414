import { describe, expect, it } from 'vitest'
import { CODE_STYLES, type ExportFile } from '../../../../src/domain/export/ExportTarget.ts'
import { marketplaceBoard } from '../../../support/project/marketplace.ts'
import { projectOf } from '../../../support/project/projectOf.ts'
import { type Wall, wall } from '../../../support/wall.ts'

const textOf = (files: readonly ExportFile[], end: string) => files.find(({ path }) => path.endsWith(end))?.text ?? ''
const lines = (...texts: readonly string[]) => texts.join('\n')

/** Two steps without anything in common but what they are about, and a policy over them. */
function strips(policy: string, fields = ''): Wall {
  return wall()
    .command('Pay', { id: 'pay', at: [0, 0] })
    .aggregate('Payment', { id: 'payment', at: [180, 0] })
    .event(lines('Paid', fields), { id: 'paid', at: [490, 0] })
    .command('Pack', { id: 'pack', at: [0, 400] })
    .aggregate('Box', { id: 'box', at: [180, 400] })
    .event(lines('Packed', fields), { id: 'packed', at: [490, 400] })
    .policy(policy, { id: 'policy', at: [900, 0] })
    .command('Ship', { id: 'ship', at: [1300, 0] })
    .aggregate('Parcel', { id: 'parcel', at: [1480, 0] })
    .event('Shipped', { id: 'shipped', at: [1790, 0] })
    .link('paid', 'policy')
    .link('packed', 'policy')
}

describe('a policy that remembers', () => {
  it.each(CODE_STYLES)('is three functions with a test and a file of a person, in %s', (style) => {
    const folder = 'src/contexts/ordering/process-managers/whenever-stock-ran-short-or-payment-failed-cancel'
    const files = projectOf(marketplaceBoard(), style)
    expect(files.map(({ path }) => path).filter((path) => path.startsWith(folder))).toEqual([
      `${folder}.gen.test.ts`,
      `${folder}.gen.ts`,
      `${folder}.ts`,
    ])
    expect(files.some(({ path }) => path.includes('ordering/policies/whenever-stock-ran-short'))).toBe(false)
  })

  it('is told apart by what its events have in common', () => {
    const keyed = textOf(
      projectOf(strips('Ship\nwait for all', 'orderId: OrderId').board()),
      'connect-test-wall.gen.ts',
    )
    expect(keyed).toContain('advance(to.shipStore, event.data.orderId, initialShip, ')
    const open = textOf(projectOf(strips('Ship\nwait for all').board()), 'connect-test-wall.gen.ts')
    expect(open).toContain('readonly shipKey: (event: ShipEvent) => Promise<string>')
    expect(open).toContain('advance(to.shipStore, await to.shipKey(event), initialShip, ')
  })

  it('stays a policy where its lines give nothing to remember', () => {
    const files = projectOf(strips('Ship\nundo Paid: Fly\nsing a song').board())
    expect(files.some(({ path }) => path.endsWith('policies/ship.gen.ts'))).toBe(true)
    const findings = textOf(files, 'docs/board-findings.md')
    expect(findings).toContain('| Line “undo Paid: Fly” of policy “Ship” | the wall has no such event or command')
    expect(findings).toContain('| Line “sing a song” of policy “Ship” | it reads as neither “undo')
  })

  it('says what it cannot take back, and what it cannot wait for', () => {
    const alone = strips('Ship\nwait for all\nundo Paid: Refund').command('Refund', { id: 'refund', at: [0, 3000] })
    alone.reject('packed', 'policy', 'l2')
    const findings = textOf(projectOf(alone.board()), 'docs/board-findings.md')
    expect(findings).toContain(
      '| Line “undo Paid: Refund” of policy “Ship” | nothing on the wall accepts the command |',
    )
    expect(findings).toContain('| Line “wait for all” of policy “Ship” | fewer than two events set it off |')
  })

  it('stands in the README of its context with what it takes back', () => {
    const readme = textOf(projectOf(marketplaceBoard()), 'contexts/ordering/README.md')
    expect(readme).toContain(
      '| Whenever stock ran short or payment failed, cancel | Payment Failed, Stock Ran Short | Cancel Order | Payment Taken: Refund Payment, Stock Reserved: Release Stock |',
    )
  })
})
