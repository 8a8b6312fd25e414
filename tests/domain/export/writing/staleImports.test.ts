import { describe, expect, it } from 'vitest'
import { staleImports } from '../../../../src/domain/export/writing/staleImports.ts'

const was = new Set(['src/a.ts', 'src/b.ts', 'src/mine.ts'])
const mine = (text: string, path = 'src/mine.ts') => [{ path, earlier: 'src/mine.ts', text }]

describe('staleImports', () => {
  it('tells of an import of what is gone, with its line', () => {
    const text = "// mine\nimport { a } from './a.ts'\nimport { b } from './b.ts'\n"
    expect(staleImports(mine(text), was, new Set(['src/b.ts', 'src/mine.ts']), new Map())).toEqual([
      { path: 'src/mine.ts', line: 2, missing: 'src/a.ts' },
    ])
  })

  it('says where it went', () => {
    const is = new Set(['src/b.ts', 'src/new/a.ts'])
    expect(staleImports(mine("import './a.ts'\n"), was, is, new Map([['src/a.ts', 'src/new/a.ts']]))).toEqual([
      { path: 'src/mine.ts', line: 1, missing: 'src/a.ts', now: 'src/new/a.ts' },
    ])
  })

  it('knows what a file that moved itself meant by its words', () => {
    const is = new Set(['src/a.ts', 'src/deep/mine.ts'])
    expect(staleImports(mine("import './a.ts'\n", 'src/deep/mine.ts'), was, is, new Map())).toEqual([
      { path: 'src/deep/mine.ts', line: 1, missing: 'src/deep/a.ts', now: 'src/a.ts' },
    ])
  })

  it('is silent on what never was there: that was broken before', () => {
    expect(staleImports(mine("import './never.ts'\n"), was, was, new Map())).toEqual([])
  })
})
