import { describe, expect, it } from 'vitest'
import { emitProject } from '../../../../src/domain/export/typescript/emitProject.ts'
import { compileProjects } from '../../../support/project/compileProjects.ts'
import { projectOf } from '../../../support/project/projectOf.ts'
import { rulesBoard } from '../../../support/project/rulesBoard.ts'
import { runProjectTests } from '../../../support/project/runProjectTests.ts'
import { tiffinInput } from '../../../support/project/tiffinService.ts'

/** One change to a line of generated code that must not go unnoticed. */
const MUTATIONS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/ <= /, ' < '],
  [/ < /, ' <= '],
  [/ >= /, ' > '],
  [/ > (?!command|state|\()/, ' >= '],
  [/ === /, ' !== '],
  [/ !== /, ' === '],
  [/ \|\| /, ' && '],
  [/^(\s*)if \(.*\) return rejected.*$/, '$1'],
  [/^(\s+)if \(!rules\.(\w+)\(/, '$1if (rules.$2('],
  [/^(\s+\w+: )(command|state|enrichment|event\.data)\.\w+,?$/, '$1undefined,'],
  [/^(\s+)return \{ \.\.\.state, happened, .*$/, '$1return { ...state, happened };'],
  [/^(\s+)return \{ \.\.\.state, happened \};?$/, '$1return state;'],
  [/state\.happened\.includes/, '!state.happened.includes'],
  [/=> command\.(\w+),$/, '=> !command.$1,'],
  [/type: '(\w+)'/, "type: 'X$1'"],
]

interface Mutant {
  readonly file: string
  readonly text: string
  readonly what: string
}

/** Comments, and the words a refusal gives for people. */
function isWords(line: string, changed: string): boolean {
  return (
    /^\s*(\/\/|\/\*|\*|import)/.test(line) ||
    (/^\s*return rejected\(/.test(line) && changed.includes('return rejected('))
  )
}

function mutantsOf(file: string, text: string): readonly Mutant[] {
  const lines = text.split('\n')
  const last = lines.findIndex((line) => line.startsWith('export class'))
  return lines.slice(0, last).flatMap((line, index) =>
    MUTATIONS.flatMap(([pattern, replacement]) => {
      const changed = line.replace(pattern, replacement)
      if (changed === line || isWords(line, changed)) return []
      return [
        {
          file,
          text: lines.with(index, changed).join('\n'),
          what: `${file}:${index + 1} ${line.trim()} → ${changed.trim()}`,
        },
      ]
    }),
  )
}

describe('generated tests', () => {
  it('notice any change to a generated rule, decision or evolution', async () => {
    const projects = new Map([
      ['tiffin', emitProject(tiffinInput())],
      ['rules', projectOf(rulesBoard())],
    ])
    const { scripts } = compileProjects(projects)
    const roots = [...scripts].filter(([path]) => /\/domain\/([\w-]+)\/\1\.gen\.js$/.test(path))
    const mutants = roots.flatMap(([path, text]) => mutantsOf(path, text))
    expect(mutants.length).toBeGreaterThan(100)

    // Each mutant lives in a folder of its own beside the original, with the tests under its number.
    const copies = new Map([...scripts].filter(([path]) => !path.endsWith('.test.js')))
    for (const [index, { file, text }] of mutants.entries()) {
      const test = file.replace(/\.gen\.js$/, '.gen.test.js')
      const moved = (path: string) => path.replace(/\/domain\/([\w-]+)\//, `/domain/$1-mutant-${index}/`)
      copies.set(moved(file), text)
      copies.set(
        moved(test),
        (scripts.get(test) ?? '').replace(/^describe\(.*?, \(\) => \{$/m, `describe('mutant ${index}', () => {`),
      )
    }
    const { output } = await runProjectTests(projects, copies)
    const survived = mutants.filter((_, index) => !new RegExp(`^not ok \\d+ - mutant ${index}$`, 'm').test(output))
    expect(survived.map(({ what }) => what)).toEqual([])
  }, 120_000)
})
