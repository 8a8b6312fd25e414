import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../../../src/domain/export/writing/unifiedDiff.ts'
import { Random } from '../../../support/random.ts'

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `line ${i + 1}\n`).join('')

describe('unifiedDiff', () => {
  it('says nothing where nothing differs, line ends aside', () => {
    expect(unifiedDiff({ path: 'a', text: 'x\r\n' }, { path: 'a', text: 'x\n' })).toBe('')
  })

  it('shows three lines around a change, and what moved under both paths', () => {
    const text = numbered(9)
    expect(unifiedDiff({ path: 'old', text }, { path: 'new', text: text.replace('line 5', 'five') })).toBe(
      [
        ...['--- a/old', '+++ b/new', '@@ -2,7 +2,7 @@', ' line 2', ' line 3', ' line 4', '-line 5', '+five'],
        ...[' line 6', ' line 7', ' line 8', ''],
      ].join('\n'),
    )
  })

  it('shows a new and a removed file', () => {
    expect(unifiedDiff(undefined, { path: 'a', text: 'x\n' })).toBe('--- /dev/null\n+++ b/a\n@@ -0,0 +1 @@\n+x\n')
    expect(unifiedDiff({ path: 'a', text: 'x' }, undefined)).toBe(
      '--- a/a\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n\\ No newline at end of file\n',
    )
  })

  it('is what git applies, for any change', () => {
    const random = new Random(7)
    const folder = mkdtempSync(join(tmpdir(), 'wallstorm-diff-'))
    const file = join(folder, 'f')
    try {
      for (let round = 0; round < 25; round++) {
        const lines = (count: number) => Array.from({ length: count }, () => `${random.below(4)}\n`).join('')
        const [before, after] = [lines(random.below(30)), lines(random.below(30))]
        writeFileSync(file, before)
        const diff = unifiedDiff({ path: 'f', text: before }, { path: 'f', text: after })
        if (diff !== '') execFileSync('git', ['apply', '-'], { cwd: folder, input: diff })
        const patched = after === '' && diff !== '' ? '' : readFileSync(file, 'utf8')
        expect(patched).toBe(after)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
