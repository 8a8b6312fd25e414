import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import type { ExportFile } from '../../../../src/domain/export/ExportTarget.ts'
import { compileProjects } from '../../../support/project/compileProjects.ts'
import { projectOf } from '../../../support/project/projectOf.ts'
import { runProjectTests } from '../../../support/project/runProjectTests.ts'
import { wall } from '../../../support/wall.ts'

const strip = (fields: string, definitions: readonly string[]): Board => {
  const builder = wall()
    .context('Ordering', { at: [-40, -80], size: [900, 900] })
    .command(`Place Order\n${fields}`, { at: [0, 0] })
    .aggregate('Order', { at: [180, 0] })
    .event(`Order Placed\n${fields}`, { at: [490, 0] })
  for (const [index, text] of definitions.entries()) builder.definition(text, { at: [index * 200, 400] })
  return builder.board()
}

const LINE =
  'Order Line\nlineId: OrderLineId\nname: text\nquantity: int = 2\nprice: money = 40 INR\nnote?: text\nquantity > 0\nprice <= 500\nname is present\nnote is absent'

const fileOf = (files: readonly ExportFile[], end: string) => files.find(({ path }) => path.endsWith(end))?.text ?? ''

describe('value objects whose parts are on the wall', () => {
  it('become types with a factory that holds the rules, tested on both sides, in a project that compiles and passes', async () => {
    const address = 'Address = street: text, pin: text = 400001'
    const files = projectOf(strip('orderId: OrderId, lines: OrderLine[], to: Address, from?: Address', [LINE, address]))
    const line = fileOf(files, 'values/order-line.gen.ts')
    expect(line).toContain('Order Line, an entity: one stays the same while its lineId does.')
    expect(line).toContain("if (!(parts.quantity > 0)) throw new RangeError('an Order Line needs: quantity > 0')")
    expect(fileOf(files, 'values/address.gen.ts')).toContain(
      'Address, a value object: two with equal parts are the same.',
    )

    const projects = new Map([['ordering', files]])
    const { errors, scripts } = compileProjects(projects)
    expect(errors).toEqual([])
    const run = await runProjectTests(projects, scripts)
    expect(run.failed, run.output).toBe(0)
    for (const rule of ['quantity > 0', 'price <= 500', 'name is present', 'note is absent']) {
      expect(run.output).toMatch(new RegExp(`^ +ok \\d+ - is refused where not “${rule.replace(/[<>=]/g, '.')}”`, 'm'))
    }

    // The factory without its rules must fail the tests.
    const path = [...scripts.keys()].find((name) => name.endsWith('values/order-line.gen.js')) ?? ''
    const careless = (scripts.get(path) ?? '')
      .replace(/^ *throw new RangeError.*$/gm, ';')
      .replace(/if \(!\(.*throw.*$/gm, '')
    const without = await runProjectTests(projects, new Map([...scripts, [path, careless]]))
    expect(without.failed).toBeGreaterThan(3)
  }, 60_000)

  it('trace to their sticky, and a definition that no field names is said to give no code', () => {
    const files = projectOf(strip('orderId: OrderId, lines: OrderLine[]', [LINE, 'Coupon\ncode: text']))
    const { notes } = JSON.parse(fileOf(files, '.wallstorm/manifest.json'))
    expect(notes.d1).toContainEqual(expect.objectContaining({ symbol: 'OrderLine' }))
    expect(fileOf(files, 'board-findings.md')).toContain('| Definition “Coupon” | no field has this type')
  })

  it('say so where a rule cannot be code, or all of them cannot hold at once', () => {
    const files = projectOf(strip('seat: Seat', ['Seat\nrow: int\nrow > 5\nrow < 3\nrow = Window']))
    const findings = fileOf(files, 'board-findings.md')
    expect(findings).toContain('| Rule “row > 5” of “Seat” | no values satisfy all rules of the sticky')
    expect(findings).toContain('| Rule “row = Window” of “Seat” | “Window” is no value of “row”')
    expect(fileOf(files, 'values/seat.gen.ts')).not.toContain('RangeError')
  })

  it('are those of a sticky beside the frames in every context that does not define the term itself', () => {
    const board = wall()
      .context('Ordering', { at: [0, 0], size: [900, 700] })
      .context('Billing', { at: [1000, 0], size: [900, 700] })
      .strip(40, 80)
      .command('Place Order\nitems: OrderItem[]')
      .aggregate('Order')
      .event('Order Placed\nitems: OrderItem[]')
      .strip(1040, 80)
      .command('Bill Order\nitems: OrderItem[]')
      .aggregate('Bill')
      .event('Order Billed\nitems: OrderItem[]')
      .definition('Order Item\namount: money', { at: [1040, 400] })
      .definition('Order Item\nname: text, price: money', { at: [0, 1000] })
      .definition('Coupon\ncode: text', { at: [200, 1000] })
      .board()
    const files = projectOf(board)
    const itemOf = (context: string) => fileOf(files, `${context}/domain/values/order-item.gen.ts`)
    expect(itemOf('ordering')).toMatch(/readonly name: string\s+readonly price: Money/)
    expect(itemOf('billing')).toContain('readonly amount: Money')
    expect(itemOf('billing')).not.toContain('price')
    const findings = fileOf(files, 'board-findings.md')
    expect(findings).not.toContain('| Definition “Order Item”')
    expect(findings).toContain('| Definition “Coupon” |')
    expect(compileProjects(new Map([['beside', files]])).errors).toEqual([])
  })

  it('are in the code where only another context has a field of the type', () => {
    const board = wall()
      .context('Ordering', { at: [0, 0], size: [900, 700] })
      .strip(40, 80)
      .command('Place Order\nitems: OrderItem[]')
      .aggregate('Order')
      .event('Order Placed\nitems: OrderItem[]')
      .definition('Order Item\nname: text', { at: [0, 1000] })
      .event('Day Started', { at: [400, 1000] })
      .board()
    expect(fileOf(projectOf(board), 'board-findings.md')).not.toContain('Definition “Order Item”')
  })

  it('never hold themselves by way of a sticky beside the frames', () => {
    const board = wall()
      .context('Ordering', { at: [-40, -80], size: [900, 900] })
      .command('Place Order\nbox: Box', { at: [0, 0] })
      .aggregate('Order', { at: [180, 0] })
      .event('Order Placed\nbox: Box', { at: [490, 0] })
      .definition('Box\nlid: Lid', { at: [0, 400] })
      .definition('Lid\nof: Box', { at: [0, 1200] })
      .board()
    const files = projectOf(board)
    expect(fileOf(files, 'values/box.ts')).toContain('readonly value: string')
    expect(compileProjects(new Map([['endless', files]])).errors).toEqual([])
  })

  it('never hold themselves: such a definition stays words, in a project that compiles', () => {
    const files = projectOf(
      strip('root: Node, tail: Chain', ['Node\nchildren: Node[]', 'Chain\nnext?: Chain\nlength: int']),
    )
    expect(fileOf(files, 'values/node.ts')).toContain('readonly value: string')
    expect(fileOf(files, 'values/chain.gen.ts')).toContain('readonly next?: Chain')
    expect(compileProjects(new Map([['endless', files]])).errors).toEqual([])
  })
})
