import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileProjects } from '../../../support/project/compileProjects.ts'
import { projectOf, readBoardFile } from '../../../support/project/projectOf.ts'
import { runProjectTests } from '../../../support/project/runProjectTests.ts'

const GOLDEN = join(import.meta.dirname, '../../../fixtures/golden/typescript')
const TEMPLATES = 'public/templates'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

describe('emitProject', () => {
  it('gives food delivery the project that its golden folder holds', async () => {
    const files = projectOf(readBoardFile('tests/fixtures/food-delivery.wall.json'))
    const visible = files.filter(({ path }) => !path.startsWith('.wallstorm/'))
    for (const { path, text } of visible) await expect(text).toMatchFileSnapshot(join(GOLDEN, 'food-delivery', path))
    expect(filesIn(join(GOLDEN, 'food-delivery'))).toEqual(visible.map(({ path }) => path).sort())
  })

  it('gives every template a project that compiles strict and passes its own tests', async () => {
    const projects = new Map(
      readdirSync(TEMPLATES).map((name) => [name, projectOf(readBoardFile(join(TEMPLATES, name)))]),
    )
    const { errors, scripts } = compileProjects(projects)
    expect(errors).toEqual([])
    const run = await runProjectTests(projects, scripts)
    expect(run.failed, run.output).toBe(0)
    expect(run.passed).toBeGreaterThan(20)
  }, 60_000)

  it('gives the same board the same bytes', () => {
    const board = readBoardFile('tests/fixtures/food-delivery.wall.json')
    const shuffled = {
      ...board,
      notes: new Map([...board.notes].reverse()),
      links: new Map([...board.links].reverse()),
    }
    expect(projectOf(shuffled)).toEqual(projectOf(board))
  })
})
