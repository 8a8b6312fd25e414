import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MANIFEST_PATH, type NotePlace, readManifest } from '../../../../src/domain/export/manifest.ts'
import { arbitraryWall } from '../../../support/project/arbitraryWall.ts'
import { compileProjects } from '../../../support/project/compileProjects.ts'
import { projectOf } from '../../../support/project/projectOf.ts'
import { runProjectTests } from '../../../support/project/runProjectTests.ts'

describe('any wall', () => {
  it('exports; every sticky is traced to files or reported; no two files meet on any file system', () => {
    fc.assert(
      fc.property(arbitraryWall, (board) => {
        const files = projectOf(board)
        const paths = files.map(({ path }) => path.toLowerCase())
        expect(new Set(paths).size).toBe(paths.length)
        expect(paths.filter((path) => !/^[a-z0-9._/-]{1,240}$/.test(path))).toEqual([])

        const manifest = readManifest(files.find(({ path }) => path === MANIFEST_PATH)?.text)
        const traced = new Set([...manifest.values()].flatMap(({ notes }) => notes))
        const findings = files.find(({ path }) => path === 'docs/board-findings.md')?.text ?? ''
        const silent = [...board.notes.keys()].filter((id) => !traced.has(id) && !findings.includes(`\`${id}\``))
        expect(silent).toEqual([])
      }),
      { numRuns: 100, seed: 7 },
    )
  }, 60_000)

  it('traces notes to symbols that stand where the manifest says', () => {
    fc.assert(
      fc.property(arbitraryWall, (board) => {
        const texts = new Map(projectOf(board).map(({ path, text }) => [path, text]))
        const manifest: { readonly notes: Record<string, readonly NotePlace[]> } = JSON.parse(
          texts.get(MANIFEST_PATH) ?? '',
        )
        for (const { file, symbol, lines } of Object.values(manifest.notes).flat()) {
          if (!symbol || !lines) continue
          const [first, last] = lines
          const said = texts
            .get(file)
            ?.split('\n')
            .slice(first - 1, last)
            .join('\n')
          expect(said).toContain(symbol.slice(symbol.indexOf('.') + 1))
        }
      }),
      { numRuns: 50, seed: 5 },
    )
  }, 60_000)

  it('exports the same project when its elements come in another order', () => {
    fc.assert(
      fc.property(arbitraryWall, (board) => {
        const notes = new Map([...board.notes].reverse())
        const links = new Map([...board.links].reverse())
        const frames = new Map([...board.frames].reverse())
        expect(projectOf({ ...board, notes, links, frames })).toEqual(projectOf(board))
      }),
      { numRuns: 25, seed: 11 },
    )
  }, 60_000)

  it('becomes a project that compiles strict and passes its own tests', async () => {
    const boards = fc.sample(arbitraryWall, { numRuns: 16, seed: 3 })
    const projects = new Map(boards.map((board, index) => [`wall-${index}`, projectOf(board)]))
    const { errors, scripts } = compileProjects(projects)
    expect(errors).toEqual([])
    const run = await runProjectTests(projects, scripts)
    expect(run.failed, run.output).toBe(0)
  }, 120_000)
})
