import { describe, expect, it } from 'vitest'
import type { Board, Note, Relationship } from '../../../../src/domain/board/Board.ts'
import type { ExportFile } from '../../../../src/domain/export/ExportTarget.ts'
import { compileProjects } from '../../../support/project/compileProjects.ts'
import { MemoryFolder } from '../../../support/project/MemoryFolder.ts'
import { marketplaceBoard } from '../../../support/project/marketplace.ts'
import { projectOf } from '../../../support/project/projectOf.ts'
import { runProjectTests } from '../../../support/project/runProjectTests.ts'
import { wall } from '../../../support/wall.ts'

const textOf = (files: readonly ExportFile[], end: string) => files.find(({ path }) => path.endsWith(end))?.text ?? ''

describe('what contexts agreed on', () => {
  const files = projectOf(marketplaceBoard())

  it('leaves to a person what a layer asks for in words that mean something else to the other context', () => {
    const layer = textOf(files, 'ordering/acl/from-payments.gen.ts')
    expect(layer).toContain('export interface RefundPaymentAddition {')
    expect(layer).not.toContain('payments/domain')
    expect(textOf(files, 'ordering/beyond-the-wall.ts')).toContain('addToRefundPayment: ')
    const connect = textOf(files, 'connect-ordering.gen.ts')
    expect(connect).toContain('askRefundPayment(command, await to.addToRefundPayment(command))')
  })

  it('holds an open host to what it released, whatever the wall says later', async () => {
    const path = 'src/contexts/payments/published-language/released.ts'
    expect(files.filter((file) => /^src.*\/released\.ts$/.test(file.path)).map((file) => file.path)).toEqual([path])
    const before = textOf(files, path)
    expect(before).not.toMatch(/sample/)

    const market = marketplaceBoard()
    const taken = [...market.notes.values()].map((note): [string, Note] => [
      note.id,
      { ...note, text: note.text.replace('amount: money\nfees?: decimal', 'sum: money') },
    ])
    const folder = new MemoryFolder()
    folder.export(files)
    const plan = folder.export(projectOf({ ...market, notes: new Map(taken) }))
    expect(folder.text(path)).toBe(before)
    expect(plan.conflicts).toEqual([])
    expect(plan.writes.map((file) => file.path)).toContain(path.replace('.ts', '.gen.test.ts'))
    const project = new Map([['marketplace', folder.project]])
    const { scripts } = compileProjects(project)
    const isTried = (script: string) => !script.endsWith('.test.js') || script.endsWith('/released.gen.test.js')
    const run = await runProjectTests(project, new Map([...scripts].filter(([script]) => isTried(script))))
    expect(run.output.match(/not ok \d+ - Payments.*/g)).toEqual(['not ok 2 - Payments.PaymentTaken 1 still holds'])
    expect(run.output).toContain('amount is no longer said')
    expect(run.output).toContain('sum is not money')
  }, 120_000)

  it('lets nothing pass between contexts that go separate ways', () => {
    const market = marketplaceBoard()
    const undeclared = [...market.relationships].filter(([, { pattern }]) => pattern !== 'separate-ways')
    const knowing = (board: Board) =>
      projectOf(board).filter(
        ({ path, text }) =>
          (path.includes('/loyalty/') && /back-office\/|'BackOffice\./.test(text)) ||
          (path.includes('/back-office/') && /loyalty\/|'Loyalty\./.test(text)),
      )
    expect(knowing({ ...market, relationships: new Map(undeclared) }).length).toBeGreaterThan(0)
    expect(knowing(market).map(({ path }) => path)).toEqual([])
    expect(textOf(files, 'docs/board-findings.md')).toContain(
      '| “Booked” of “Back Office” at “Whenever booked, thank” | the two contexts go separate ways |',
    )
    expect(textOf(files, 'boundaries.gen.test.ts')).toContain("context: 'loyalty', messages: 'Loyalty.'")
  })
})

/** What a relationship asks for, and why nothing crosses that would give it. */
const NOT_GIVEN: readonly (readonly [relationship: Partial<Relationship>, rows: readonly string[]])[] = [
  [
    { downstreamRoles: ['anticorruption-layer'], upstreamRoles: ['open-host-service'] },
    [
      'The anticorruption layer of “Shipping” with “Sales” | it hears nothing of the other one and asks nothing of it',
      'The open host’s language of “Shipping” with “Sales” | nobody hears it or asks it',
    ],
  ],
  [
    { downstreamRoles: ['conformist'] },
    ['The conformist’s part of “Shipping” with “Sales” | it hears nothing of the other one and asks nothing of it'],
  ],
  [
    { pattern: 'customer-supplier' },
    ['The contract of “Shipping” with “Sales” | the customer hears nothing of its supplier'],
  ],
  [
    { pattern: 'partnership' },
    ['The test in common of “Shipping” with “Sales” | neither partner hears anything of the other one'],
  ],
  [
    { pattern: 'shared-kernel' },
    [
      'The shared kernel of “Shipping” with “Sales” | no type of a field is on stickies of both with the same name and shape',
    ],
  ],
  [{ pattern: 'separate-ways' }, []],
]

describe('a relationship that the wall gives no code for', () => {
  it.each(NOT_GIVEN)('is listed with its contexts: %j', (relationship, rows) => {
    const strangers = wall()
      .context('Sales', { id: 'sales', at: [-50, -50], size: [1500, 400] })
      .context('Shipping', { id: 'shipping', at: [-50, 450], size: [1500, 400] })
      .command('Sell', { at: [0, 0] })
      .aggregate('Sale')
      .event('Sold')
      .command('Ship', { at: [0, 500] })
      .aggregate('Parcel')
      .event('Shipped')
      .relate('sales', 'shipping', relationship)
    const findings = textOf(projectOf(strangers.board()), 'docs/board-findings.md')
    const [listed = ''] = /## Not in code[^#]*/.exec(findings) ?? []
    for (const row of rows) expect(listed).toContain(`| ${row} | `)
    expect(listed.match(/of “Shipping” with/g) ?? []).toHaveLength(rows.length)
  })
})
