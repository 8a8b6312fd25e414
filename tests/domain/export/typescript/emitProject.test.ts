import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CODE_STYLES, type ExportFile } from '../../../../src/domain/export/ExportTarget.ts'
import { emitProject } from '../../../../src/domain/export/typescript/emitProject.ts'
import { compileProjects } from '../../../support/project/compileProjects.ts'
import { marketplaceBoard } from '../../../support/project/marketplace.ts'
import { inputOf, projectOf, readBoardFile } from '../../../support/project/projectOf.ts'
import { OPEN_RULES, RULES, rulesBoard } from '../../../support/project/rulesBoard.ts'
import { runProjectTests } from '../../../support/project/runProjectTests.ts'
import { tiffinInput } from '../../../support/project/tiffinService.ts'

const GOLDEN = join(import.meta.dirname, '../../../fixtures/golden/typescript')
const TEMPLATES = 'public/templates'
const FOOD_DELIVERY = 'tests/fixtures/food-delivery.wall.json'

async function expectGolden(name: string, files: readonly ExportFile[]) {
  const folder = join(GOLDEN, name)
  const visible = files.filter(({ path }) => !path.startsWith('.wallstorm/'))
  for (const { path, text } of visible) await expect(text).toMatchFileSnapshot(join(folder, path))
  const present = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
  expect(present.sort()).toEqual(visible.map(({ path }) => path).sort())
}

const textOf = (files: readonly ExportFile[], end: string) => files.find(({ path }) => path.endsWith(end))?.text ?? ''

describe('emitProject', () => {
  it('gives food delivery the project that its golden folder holds', async () => {
    await expectGolden('food-delivery', projectOf(readBoardFile(FOOD_DELIVERY)))
  })

  it('gives a wall with one of everything the project that its golden folder holds', async () => {
    await expectGolden('tiffin-service', emitProject(tiffinInput()))
  })

  // Every template: `npm run test:generated`.
  it.each(CODE_STYLES)(
    'gives walls a project of %s that compiles strict and passes its own tests',
    async (style) => {
      const templates = ['food-delivery', 'zomato'].map(
        (name) => [name, projectOf(readBoardFile(join(TEMPLATES, `${name}.wall.json`)), style)] as const,
      )
      const tiffin = ['tiffin', emitProject({ ...tiffinInput(), style })] as const
      const projects = new Map([
        ...templates,
        tiffin,
        ['marketplace', projectOf(marketplaceBoard(), style)],
        ['rules', projectOf(rulesBoard(), style)],
      ])
      const { errors, scripts } = compileProjects(projects)
      expect(errors).toEqual([])
      const run = await runProjectTests(projects, scripts)
      expect(run.failed, run.output).toBe(0)
      expect(run.passed).toBeGreaterThan(120)
    },
    120_000,
  )

  it('holds both styles to the same tests, and writes classes for the wall in one of them only', () => {
    const [classes, functions] = CODE_STYLES.map((style) => emitProject({ ...tiffinInput(), style }))
    const tests = (files: readonly ExportFile[] = []) =>
      new Map(files.filter(({ path }) => /domain.*\.gen\.test\.ts$/.test(path)).map(({ path, text }) => [path, text]))
    expect(tests(functions)).toEqual(tests(classes))
    expect(tests(functions).size).toBeGreaterThan(1)
    const written = (files: readonly ExportFile[] = []) =>
      files.filter(({ path, text }) => /contexts.*(domain|application)/.test(path) && /^export class/m.test(text))
    expect(written(classes).length).toBeGreaterThan(1)
    expect(written(functions)).toEqual([])
  })

  it('turns every form of rule into a check with a test on both sides, and the rest into todos', () => {
    const files = projectOf(rulesBoard())
    const tests = textOf(files, 'box.gen.test.ts')
    for (const rule of RULES) {
      expect(tests).toContain(`Fill Box where “${rule}” holds`.replaceAll("'", "\\'"))
      expect(tests).toContain(`Fill Box is refused where “${rule}” does not hold`)
    }
    const todos = textOf(files, 'box.test.ts')
    for (const rule of OPEN_RULES) expect(todos).toContain(rule)
    expect(todos.match(/test\.todo/g)).toHaveLength(OPEN_RULES.length)
  })

  it('gives the same board the same bytes, however its elements are ordered', () => {
    const board = readBoardFile(FOOD_DELIVERY)
    const notes = new Map([...board.notes].reverse())
    const links = new Map([...board.links].reverse())
    expect(projectOf({ ...board, notes, links })).toEqual(projectOf(board))
  })

  it('says which sticky gave no code, and why', () => {
    const findings = textOf(projectOf(readBoardFile(FOOD_DELIVERY)), 'docs/board-findings.md')
    expect(findings).toContain('| Event “Restaurant Notified” | nothing on the wall causes it |')
    expect(findings).toContain('| Event “Payment Settled” | nothing on the wall causes it |')
    expect(findings).toContain('| Command “Confirm Order” | it is refused: the wall does not say what happens after')
  })

  it('writes every file with the notes it was read from into the manifest', () => {
    const files = projectOf(readBoardFile(FOOD_DELIVERY))
    const manifest = JSON.parse(textOf(files, '.wallstorm/manifest.json'))
    const order = manifest.files['src/contexts/order-management/domain/order/order.gen.ts']
    expect(order).toMatchObject({ owner: 'tool', notes: ['a-order', 'c-place-order', 'e-order-placed'] })
    expect(manifest.files['src/contexts/order-management/domain/order/order.ts']).toMatchObject({ owner: 'person' })
    const outside = files.map(({ path }) => path).filter((path) => !path.startsWith('.wallstorm/'))
    expect(Object.keys(manifest.files)).toEqual(outside)
  })

  it('makes an unnamed aggregate a class of its own', () => {
    const board = readBoardFile(FOOD_DELIVERY)
    const note = board.notes.get('a-order')
    if (!note) throw new Error('no order on the wall')
    const notes = new Map(board.notes).set('a-order', { ...note, text: '' })
    const paths = emitProject(inputOf({ ...board, notes })).map(({ path }) => path)
    expect(paths.some((path) => /domain\/unnamed-aggregate-\w+\/unnamed-aggregate-\w+\.ts$/.test(path))).toBe(true)
  })
})
