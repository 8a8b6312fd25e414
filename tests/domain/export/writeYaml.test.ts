import { describe, expect, it } from 'vitest'
import { writeYaml } from '../../../src/domain/export/writeYaml.ts'

describe('writeYaml', () => {
  it('writes blocks, lists, and empty ones', () => {
    expect(writeYaml({ a: { b: [1, true, { c: 'd', e: ['f'] }, []] }, g: {}, h: [[1, 2]] })).toBe(
      'a:\n  b:\n    - 1\n    - true\n    - c: d\n      e:\n        - f\n    - []\ng: {}\nh:\n  - - 1\n    - 2\n',
    )
  })

  it('quotes whatever could be read as something else', () => {
    expect(writeYaml({ 'a b': 'yes', no: '1.0', c: 'a: b', d: '#x', e: '', f: 'two words', g: '- h' })).toBe(
      '"a b": "yes"\n"no": "1.0"\nc: "a: b"\nd: "#x"\ne: ""\nf: "two words"\ng: "- h"\n',
    )
  })

  it('escapes what YAML does not print', () => {
    expect(writeYaml({ a: 'x\u2028\u0085\uFEFF\n\uD800"\\' })).toBe('a: "x\\u2028\\u0085\\ufeff\\n\uFFFD\\"\\\\"\n')
  })

  it('leaves keys without a value out', () => {
    expect(writeYaml({ a: undefined, b: 'c' })).toBe('b: c\n')
  })
})
