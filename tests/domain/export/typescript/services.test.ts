import { describe, expect, it } from 'vitest'
import { CODE_STYLES, type ExportFile } from '../../../../src/domain/export/ExportTarget.ts'
import { compileProjects } from '../../../support/project/compileProjects.ts'
import { projectOf } from '../../../support/project/projectOf.ts'
import { runProjectTests } from '../../../support/project/runProjectTests.ts'
import { type Wall, wall } from '../../../support/wall.ts'

/** Orders are paid from accounts; both live in one context. */
function shop(rules: readonly string[], order = 'orderId: OrderId, accountId: AccountId, total: money = 90 INR'): Wall {
  const builder = wall()
    .context('Shop', { at: [-40, -80], size: [900, 1400] })
    .command(`Place Order\n${order}`, { id: 'place', at: [0, 0] })
    .aggregate('Order', { id: 'order', at: [180, 0] })
    .event(`Order Placed\n${order}`, { id: 'placed', at: [490, 0] })
    .command('Open Account\naccountId: AccountId, balance: money = 100 INR', { id: 'open', at: [0, 600] })
    .aggregate('Account', { id: 'account', at: [180, 600] })
    .event('Account Opened\naccountId: AccountId, balance: money', { id: 'opened', at: [490, 600] })
  for (const [index, rule] of rules.entries())
    builder.constraint(rule, { id: `rule-${index}`, at: [180, 170 + index * 170] })
  for (const index of rules.keys()) builder.link(`rule-${index}`, 'place')
  return builder
}

const fileOf = (files: readonly ExportFile[], end: string) => files.find(({ path }) => path.endsWith(end))?.text ?? ''

describe('a rule over two aggregates', () => {
  it.each(CODE_STYLES)(
    'becomes a domain service that the application asks first, in %s, tested on both sides',
    async (style) => {
      const files = projectOf(shop(['total <= balance', 'only after Account Opened']).board(), style)
      const service = fileOf(files, 'services/total-at-most-balance.gen.ts')
      expect(service).toContain(
        'export function totalAtMostBalance(command: PlaceOrder, account: AccountState): boolean',
      )
      expect(fileOf(files, 'application/shop.gen.ts')).toMatch(
        /totalAtMostBalance\(command, \(await .*accountRepository\.get\(command\.accountId\)\)\.state\)/,
      )
      expect(fileOf(files, 'order.test.ts')).toBe('')

      const projects = new Map([['shop', files]])
      const { errors, scripts } = compileProjects(projects)
      expect(errors).toEqual([])
      const run = await runProjectTests(projects, scripts)
      expect(run.failed, run.output).toBe(0)
      for (const words of ['total <= balance', 'only after Account Opened']) {
        const path =
          [...scripts.keys()].find((name) => new RegExp(`services/${words.split(' ')[0]}.*gen.js$`).test(name)) ?? ''
        const always = (scripts.get(path) ?? '').replace(/return .*;/, 'return true;')
        expect(always).not.toBe(scripts.get(path))
        expect((await runProjectTests(projects, new Map([...scripts, [path, always]]))).failed, words).toBeGreaterThan(
          0,
        )
      }
    },
    120_000,
  )

  it('stays open where the command does not say which instance of the other one is meant', () => {
    const files = projectOf(shop(['total <= balance'], 'orderId: OrderId, total: money').board())
    expect(files.some(({ path }) => path.includes('/services/'))).toBe(false)
    expect(fileOf(files, 'order.test.ts')).toContain('total <= balance')
  })

  it('traces to the rule and to both aggregates', () => {
    const { notes } = JSON.parse(fileOf(projectOf(shop(['total <= balance']).board()), '.wallstorm/manifest.json'))
    for (const id of ['rule-0', 'place', 'account']) {
      expect(notes[id]).toContainEqual(expect.objectContaining({ symbol: 'totalAtMostBalance' }))
    }
  })
})
