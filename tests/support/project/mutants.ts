import { posix } from 'node:path'
import type { Projects } from './projectOf.ts'
import { runProjectTests } from './runProjectTests.ts'

/** One change to a line of generated code that must not go unnoticed. */
export type Mutation = readonly [pattern: RegExp, replacement: string]

export interface Mutant {
  /** A compiled file, as `compileProjects` names it. */
  readonly file: string
  readonly text: string
  readonly what: string
}

/** Each line of a file with each change that applies to it; comments, imports and words for people stay. */
export function mutantsOf(file: string, text: string, mutations: readonly Mutation[]): readonly Mutant[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index) =>
    mutations.flatMap(([pattern, replacement]) => {
      const changed = line.replace(pattern, replacement)
      if (changed === line || isWords(line, changed)) return []
      const what = `${file}:${index + 1} ${line.trim()} → ${changed.trim()}`
      return [{ file, text: lines.with(index, changed).join('\n'), what }]
    }),
  )
}

/**
 * The mutants that no test notices. Each lives in a folder of its own beside the original one, with what else is there and
 * the test under its number, and all of them run in one process.
 */
export async function survivorsOf(
  mutants: readonly Mutant[],
  projects: Projects,
  scripts: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const sources = [...scripts].filter(([path]) => !path.endsWith('.test.js'))
  const copies = new Map(sources)
  for (const [index, { file, text }] of mutants.entries()) {
    const moved = (path: string) => `${posix.dirname(path)}-mutant-${index}/${posix.basename(path)}`
    for (const [path, source] of sources)
      if (posix.dirname(path) === posix.dirname(file)) copies.set(moved(path), source)
    copies.set(moved(file), text)
    const [path, test] = testOf(file, scripts)
    const place = (where: string) => `/${posix.basename(posix.dirname(where))}/${posix.basename(where)}"`
    copies.set(
      moved(path),
      test
        .replaceAll(place(file), place(moved(file)))
        .replace(/^void describe\(.*?, \(\) => \{$/m, `void describe('mutant ${index}', () => {`),
    )
  }
  const { output } = await runProjectTests(projects, copies)
  const survived = mutants.filter((_, index) => !new RegExp(`^not ok \\d+ - mutant ${index}$`, 'm').test(output))
  return survived.map(({ what }) => what)
}

/** The test beside a file; else one that imports it, as partners have one in common. */
function testOf(file: string, scripts: ReadonlyMap<string, string>): readonly [path: string, text: string] {
  const path = file.replace(/(\.bus)?\.gen\.js$/, '.gen.test.js')
  const text = scripts.get(path)
  if (text !== undefined) return [path, text]
  const imported = `"../${file.slice(file.indexOf('/contexts/') + 1)}"`
  const found = [...scripts].find(([other, source]) => other.endsWith('.test.js') && source.includes(imported))
  if (!found) throw new Error(`no test of ${file}`)
  return found
}

function isWords(line: string, changed: string): boolean {
  return (
    /^\s*(\/\/|\/\*|\*|import)/.test(line) ||
    (/^\s*return rejected\(/.test(line) && changed.includes('return rejected('))
  )
}
