import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CODE_STYLES, type CodeStyle, type ExportFile } from '../../src/domain/export/ExportTarget.ts'
import { emitProject } from '../../src/domain/export/typescript/emitProject.ts'
import { compileProjects } from '../support/project/compileProjects.ts'
import { compileWithNext } from '../support/project/compileWithNext.ts'
import { lintProjects } from '../support/project/lintProjects.ts'
import { marketplaceBoard } from '../support/project/marketplace.ts'
import { projectOf, readBoardFile } from '../support/project/projectOf.ts'
import { rulesBoard } from '../support/project/rulesBoard.ts'
import { runProjectTests } from '../support/project/runProjectTests.ts'
import { tiffinInput } from '../support/project/tiffinService.ts'

const TEMPLATES = 'public/templates'

type Write = (style: CodeStyle) => readonly ExportFile[]

const WALLS: readonly (readonly [name: string, write: Write])[] = [
  ...readdirSync(TEMPLATES).map((file): readonly [string, Write] => [
    file.replace('.wall.json', ''),
    (style) => projectOf(readBoardFile(join(TEMPLATES, file)), style),
  ]),
  ['tiffin', (style) => emitProject({ ...tiffinInput(), style })],
  ['marketplace', (style) => projectOf(marketplaceBoard(), style)],
  ['rules', (style) => projectOf(rulesBoard(), style)],
]

describe.each(CODE_STYLES)('every wall in the style of %s', (style) => {
  const projects = new Map(WALLS.map(([name, write]) => [name, write(style)]))

  it('gives the same bytes twice', () => {
    for (const [name, write] of WALLS) expect(write(style), name).toEqual(projects.get(name))
  })

  it('compiles with TypeScript 5.9 and passes its own tests', async () => {
    const { errors, scripts } = compileProjects(projects)
    expect(errors).toEqual([])
    const { passed, failed, todo, output } = await runProjectTests(projects, scripts)
    console.info(`${style}: ${projects.size} projects, ${passed} tests passed, ${failed} failed, ${todo} todo`)
    expect(failed, output).toBe(0)
    expect(passed).toBeGreaterThan(projects.size * 10)
  })

  it('compiles with TypeScript 7', async () => {
    expect(await compileWithNext(projects)).toEqual([])
  })

  it('is clean under the strict type-checked set of typescript-eslint', async () => {
    expect(await lintProjects(projects)).toEqual([])
  })
})
