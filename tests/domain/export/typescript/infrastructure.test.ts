import { describe, expect, it } from 'vitest'
import type { ExportFile } from '../../../../src/domain/export/ExportTarget.ts'
import { emitProject } from '../../../../src/domain/export/typescript/emitProject.ts'
import { compileProjects } from '../../../support/project/compileProjects.ts'
import { type Projects, projectOf } from '../../../support/project/projectOf.ts'
import { runProjectTests } from '../../../support/project/runProjectTests.ts'
import { tiffinInput } from '../../../support/project/tiffinService.ts'
import { wall } from '../../../support/wall.ts'

describe('the infrastructure of a generated project', () => {
  it('passes its tests, which notice what is changed in it', async () => {
    const projects = new Map([['tiffin', emitProject(tiffinInput())]])
    const { errors, scripts } = compileProjects(projects)
    expect(errors).toEqual([])
    const run = await runProjectTests(projects, scripts)
    expect(run.failed, run.output).toBe(0)
    expect(await survivorsOf(projects, scripts)).toEqual([])
  }, 180_000)

  it('ships the event store with its table, its adapter and its contract', () => {
    const paths = emitProject(tiffinInput()).map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'infrastructure/event-store.sql',
        'src/kernel/sql-event-store.ts',
        'src/kernel/event-store-contract.ts',
        'src/kernel/event-store.gen.test.ts',
      ]),
    )
  })
})

const textOf = (files: readonly ExportFile[], end: string) => files.find(({ path }) => path.endsWith(end))?.text ?? ''

describe('a context that runs', () => {
  /** Sales tell; Reports only show. */
  const sales = () =>
    wall()
      .context('Sales', { id: 'sales', at: [-50, -50], size: [1500, 400] })
      .context('Reports', { id: 'reports', at: [-50, 450], size: [1500, 400] })
      .command('Sell', { id: 'sell', at: [0, 0] })
      .aggregate('Sale', { id: 'sale', at: [180, 0] })
      .event('Sold', { id: 'sold', at: [490, 0] })
      .readModel('Turnover', { id: 'turnover', at: [0, 500] })
      .link('sold', 'turnover')

  it('is a service, though nobody can ask it for anything but what it shows', () => {
    const files = projectOf(sales().board())
    const service = textOf(files, 'contexts/reports/service.gen.ts')
    expect(service).toContain("queryRoute('turnover'")
    expect(service).not.toMatch(/measured|InMemoryEventStore|commandRoute/)
    expect(textOf(files, 'src/main.ts')).toContain("under('/reports', startReports({ bus }).routes)")
    expect(compileProjects(new Map([['sales', files]])).errors).toEqual([])
  }, 60_000)

  it('is told over HTTP what happens outside, and brings a store only where it keeps something in one', () => {
    const builder = wall()
      .time('Day started', { id: 'day', at: [0, 0] })
      .command('Open Till', { id: 'open', at: [180, 0] })
      .system('Till', { id: 'till', at: [360, 0] })
      .event('Till Opened\namount: money', { id: 'opened', at: [670, 0] })
      .readModel('Open Tills', { id: 'tills', at: [850, 0] })
      .link('opened', 'tills')
    const files = projectOf(builder.board())
    const service = textOf(files, 'service.gen.ts')
    expect(service).toContain("reportRoute('day-started', (fields) => {")
    expect(service).toContain("fields.required('data', readTillOpened)")
    expect(textOf(files, 'service.test.ts')).toContain("ask('POST', '/reports/day-started', {")
    expect(files.filter(({ path }) => /event-store/.test(path))).toEqual([])
    const projects = new Map([['tills', files]])
    expect(compileProjects(projects).errors).toEqual([])
  }, 60_000)
})

/** One change each to generated infrastructure: a part that is not read, a stream, a key, a route, a status, a filter. */
const MUTATIONS: readonly (readonly [file: RegExp, pattern: RegExp, replacement: string])[] = [
  [
    /subscriptions\/infrastructure\/parsers\.gen\.js$/,
    /price: fields\.required\('price', asMoney\)/,
    'price: undefined',
  ],
  [/subscriptions\/infrastructure\/parsers\.gen\.js$/, /case 'SubscriptionPaused'/, "case 'Paused'"],
  [
    /subscriptions\/infrastructure\/parsers\.gen\.js$/,
    /days: fields\.required\('days', /,
    "days: fields.required('day', ",
  ],
  [/event-sourced-tiffin-repository\.gen\.js$/, /'Kitchen\.Tiffin'/, "'Kitchen.Other'"],
  [/kitchen\/infrastructure\/replay\.gen\.js$/, /'Kitchen\.Tiffin'/, "'Kitchen.Other'"],
  [/kitchen\/application\/projections\.gen\.js$/, /event\.data\.subscriptionId/, 'event.subject'],
  [/kitchen\/application\/queries\.gen\.js$/, /rowsWhere\(from\.cookingList, where\)/, 'from.cookingList.all()'],
  [/kitchen\/service\.gen\.js$/, /commandRoute\('cook-tiffin'/, "commandRoute('cook'"],
  [/kitchen\/service\.gen\.js$/, /reportRoute\('customer-charged'/, "reportRoute('customer'"],
  [/kitchen\/infrastructure\/parsers\.gen\.js$/, /amount: fields\.required\('amount', asMoney\)/, 'amount: undefined'],
  [
    /kitchen\/infrastructure\/parsers\.gen\.js$/,
    /(?<=readCustomerCharged[^}]*)amount: fields\.required\('amount', asMoney\)/,
    'amount: undefined',
  ],
  [/kitchen\/service\.gen\.js$/, /MEASURES, metrics\)/, '{}, metrics)'],
  [/kernel\/event-store\.js$/, /length !== expectedVersion/, 'length < expectedVersion'],
]

/** What no test noticed. Each change is tried in a project of its own, for what it changes others share. */
async function survivorsOf(projects: Projects, scripts: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const survivors: string[] = []
  const tiffin = [...scripts].filter(
    ([path]) => path.startsWith('tiffin/') && !/\/(domain|policies)\/.*test\.js$/.test(path),
  )
  for (const [file, pattern, replacement] of MUTATIONS) {
    const mutant = new Map(
      tiffin.map(([path, text]) => [path, file.test(path) ? text.replace(pattern, replacement) : text] as const),
    )
    const isChanged = tiffin.some(([path, text]) => mutant.get(path) !== text)
    const { failed } = await runProjectTests(projects, mutant)
    if (!isChanged || failed === 0) survivors.push(`${file.source}: ${pattern.source}`)
  }
  return survivors
}
