import { describe, expect, it } from 'vitest'
import { emitProject } from '../../../../src/domain/export/typescript/emitProject.ts'
import { compileProjects } from '../../../support/project/compileProjects.ts'
import { marketplaceBoard } from '../../../support/project/marketplace.ts'
import { type Mutation, mutantsOf, survivorsOf } from '../../../support/project/mutants.ts'
import { projectOf } from '../../../support/project/projectOf.ts'
import { rulesBoard } from '../../../support/project/rulesBoard.ts'
import { tiffinInput } from '../../../support/project/tiffinService.ts'

const DECISIONS: readonly Mutation[] = [
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

/** What is heard, asked, remembered, taken back, translated, shown and needed. */
const FLOWS: readonly Mutation[] = [
  [/ \|\| /, ' && '],
  [/ && /, ' || '],
  [/!(\w+Event)\b/, '$1'],
  [/^(\s*)if \(isSetOff\(state\).*\)$/, '$1if (false)'],
  [/^(\s*)if \(isSetOff\(state\).*\) return \[\];?$/, '$1'],
  [/isSetOff\(state\) \|\| /, ''],
  [/\.toReversed\(\)/, ''],
  [/^(\s*)\.\.\.(known\.)?happened\..*,$/, '$1'],
  [/(evolve\w+)\(state, event\)$/, 'state'],
  [/return remember\(state, event\)/, 'return state'],
  [/return \{ \.\.\.row,/, 'return {'],
  [/(?<=[{,] )(\w+): (\w+)\.data\.\w+/, '$1: undefined'],
  [/^(\s+)return \{ \.\.\.row\b.*$/, '$1return row;'],
  [/^(\s+\w+: )(?!undefined)[\w.]*(event|Event|step|message|command|addition|enrichment)\.[\w.]+,?$/, '$1undefined,'],
  [/^(\s+\w+: )\w+\((?!.*\($).*\),?$/, '$1undefined,'],
  [/^(\s+)\.\.\.defined\(.*$/, '$1'],
  [/\bversion: 1\b/, 'version: 2'],
  [/type: '([\w.]+)'/, "type: 'X$1'"],
  [/case '([\w.]+)':/, "case 'X$1':"],
  [/(hasHappened|happenedOf)\((\w+), '/, "$1($2, 'X"],
  [/subscribe\('/, "subscribe('X"],
  [/: '(text|int|bool|money|object)(\[\])?\??'/, ": 'int[]'"],
]

describe('generated tests', () => {
  it('notice any change to a generated rule, decision or evolution', async () => {
    const projects = new Map([
      ['tiffin', emitProject(tiffinInput())],
      ['rules', projectOf(rulesBoard())],
    ])
    const { scripts } = compileProjects(projects)
    const roots = [...scripts].filter(([path]) => /\/domain\/([\w-]+)\/\1\.gen\.js$/.test(path))
    const mutants = roots.flatMap(([path, text]) => mutantsOf(path, text, DECISIONS))
    expect(mutants.length).toBeGreaterThan(100)
    expect(await survivorsOf(mutants, projects, scripts)).toEqual([])
  }, 120_000)

  it('notice any change to a generated policy, process manager, translation, contract or projection', async () => {
    const projects = new Map([
      ['tiffin', emitProject(tiffinInput())],
      ['marketplace', projectOf(marketplaceBoard())],
    ])
    const { scripts } = compileProjects(projects)
    const kinds = ['policies', 'process-managers', 'acl', 'contracts', 'read-models']
    for (const kind of kinds) {
      const files = [...scripts].filter(([path]) => new RegExp(`/${kind}/[\\w-]+(\\.bus)?\\.gen\\.js$`).test(path))
      const mutants = files.flatMap(([path, text]) => mutantsOf(path, text, FLOWS))
      expect(mutants.length, kind).toBeGreaterThan(5)
      expect(await survivorsOf(mutants, projects, scripts), kind).toEqual([])
    }
  }, 120_000)
})
