import { describe, expect, it } from 'vitest'
import { inlineCode, markdown, table } from '../../../../../src/domain/export/typescript/text/markdown.ts'

describe('markdown', () => {
  it('shows words as they are, whatever they would mean', () => {
    expect(markdown('<b> & *x* | `y` [z]_\n#')).toBe('&lt;b> &amp; \\*x\\* \\| \\`y\\` \\[z\\]\\_ \\#')
  })

  it('fences code that holds backticks', () => {
    expect(inlineCode('a|b')).toBe('`a\\|b`')
    expect(inlineCode('a `b`` c')).toBe('``` a `b`` c ```')
  })

  it('makes no table of no rows', () => {
    expect(table(['A'], [])).toEqual([])
    expect(table(['A', 'B'], [['1', '2']])).toEqual(['| A | B |', '| --- | --- |', '| 1 | 2 |', ''])
  })
})
