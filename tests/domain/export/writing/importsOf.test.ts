import { describe, expect, it } from 'vitest'
import { importsOf } from '../../../../src/domain/export/writing/importsOf.ts'

describe('importsOf', () => {
  it('finds relative imports and where they lead', () => {
    const text = [
      "import { a } from './a.ts'",
      "import type { b } from '../b.js'",
      'export * from "./c"',
      "import './d.ts'",
      "const e = await import('./e.ts')",
      "import { test } from 'node:test'",
      "import { far } from '../../../../far.ts'",
    ].join('\n')
    expect(importsOf('src/in/x.ts', text).map(({ path, line }) => `${line} ${path}`)).toEqual([
      ...['1 src/in/a.ts', '2 src/b.ts', '3 src/in/c.ts', '4 src/in/d.ts', '5 src/in/e.ts'],
    ])
  })

  it('finds imports over several lines, at the line of the word before them', () => {
    expect(importsOf('x.ts', "import {\n  a,\n} from './a.ts'\n")).toEqual([{ path: 'a.ts', line: 3 }])
  })

  it('reads sources only', () => {
    expect(importsOf('README.md', "import './a.ts'")).toEqual([])
  })
})
