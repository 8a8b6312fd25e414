import { describe, expect, it } from 'vitest'
import { strayFiles } from '../../../../src/domain/export/writing/strayFiles.ts'

const missing = (text: string, path = 'src/sales/order.ts') => [{ path, earlier: path, text }]

describe('strayFiles', () => {
  it('finds a file that exports all that the missing one did, and more', () => {
    const theirs = new Map([
      ['src/mine/order.ts', "export { evolve, decide as order } from './x.ts'\nexport const more = 1\n"],
      ['src/mine/half.ts', 'export const order = 1\n'],
    ])
    expect(strayFiles(missing('export const order = 1\nexport function evolve() {}\n'), theirs)).toEqual([
      { path: 'src/sales/order.ts', at: 'src/mine/order.ts' },
    ])
  })

  it('goes by the name of a file that exports nothing', () => {
    const theirs = new Map([
      ['tests/order.test.ts', 'test()'],
      ['tests/other.test.ts', 'test()'],
    ])
    expect(strayFiles(missing('test()', 'src/sales/order.test.ts'), theirs)).toEqual([
      { path: 'src/sales/order.test.ts', at: 'tests/order.test.ts' },
    ])
  })

  it('takes the nearest of several', () => {
    const text = 'export class Order {}\n'
    const theirs = new Map([
      ['lib/order.ts', text],
      ['src/sales/mine/order.ts', text],
      ['src/shop/order.ts', text],
    ])
    expect(strayFiles(missing(text), theirs).map(({ at }) => at)).toEqual(['src/sales/mine/order.ts'])
  })

  it('finds nothing where nobody has it, and looks for no other kind of file', () => {
    expect(strayFiles(missing('export class Order {}\n'), new Map([['a.ts', 'class Order {}\n']]))).toEqual([])
    expect(strayFiles(missing('', 'docs/order.md'), new Map([['mine/order.md', '']]))).toEqual([])
  })
})
