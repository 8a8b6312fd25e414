import { describe, expect, it } from 'vitest'
import { CodeFile } from '../../../../../src/domain/export/typescript/text/CodeFile.ts'

const file = (declares: readonly string[] = []) =>
  new CodeFile('src/contexts/sales/domain/order.ts', undefined, declares)

describe('CodeFile', () => {
  it('imports what was needed: packages first, then from far to near, names as a formatter sorts them', () => {
    const code = file()
    code.value({ name: 'orderId', from: 'src/contexts/sales/domain/order-id.ts' })
    code.type({ name: 'Decision', from: 'src/kernel/decision.ts' })
    code.value({ name: 'accepted', from: 'src/kernel/decision.ts' })
    code.type({ name: 'NoData', from: 'src/kernel/no-data.ts' })
    code.value({ name: 'test', from: 'node:test' })
    code.defaultOf({ name: 'assert', from: 'node:assert/strict' })
    code.add('run()')
    expect(code.text).toBe(
      [
        "import assert from 'node:assert/strict'",
        "import { test } from 'node:test'",
        "import { accepted, type Decision } from '../../../kernel/decision.ts'",
        "import type { NoData } from '../../../kernel/no-data.ts'",
        "import { orderId } from './order-id.ts'",
        '',
        'run()',
        '',
      ].join('\n'),
    )
  })

  it('needs no import for what it exports itself', () => {
    const code = file()
    expect(code.type({ name: 'Order', from: 'src/contexts/sales/domain/order.ts' })).toBe('Order')
    code.add('x')
    expect(code.text).toBe('x\n')
  })

  it('gives a second import of one name, or one that the file declares, another name here', () => {
    const code = file(['Order'])
    expect(code.type({ name: 'Order', from: 'src/a.ts' })).toBe('Order2')
    expect(code.type({ name: 'Money', from: 'src/a.ts' })).toBe('Money')
    expect(code.value({ name: 'Money', from: 'src/b.ts' })).toBe('Money2')
    expect(code.value({ name: 'Money', from: 'src/b.ts' })).toBe('Money2')
    code.add('x')
    expect(code.text).toContain("import type { Money, Order as Order2 } from '../../../a.ts'")
    expect(code.text).toContain("import { Money as Money2 } from '../../../b.ts'")
  })

  it('calls an import of a taken name by whose it is', () => {
    const code = file(['OrderPlaced', 'translate'])
    const theirs = 'src/contexts/big-stock/published-language/index.gen.ts'
    expect(code.type({ name: 'OrderPlaced', from: theirs })).toBe('BigStockOrderPlaced')
    expect(code.value({ name: 'translate', from: theirs })).toBe('bigStockTranslate')
    expect(code.value({ name: 'translate', from: 'src/contexts/sales/acl/from-stock.ts' })).toBe('ownTranslate')
    expect(code.value({ name: 'translate', from: 'src/contexts/sales/acl/from-stock.gen.ts' })).toBe('translate2')
    expect(code.type({ name: 'BigStockOrderPlaced', from: 'src/a.ts' })).toBe('BigStockOrderPlaced2')
  })

  it('turns a type import into a value import once the value is needed', () => {
    const code = file()
    code.type({ name: 'Order', from: 'src/a.ts' })
    code.value({ name: 'Order', from: 'src/a.ts' })
    code.type({ name: 'Order', from: 'src/a.ts' })
    code.add('x')
    expect(code.text).toContain("import { Order } from '../../../a.ts'")
  })

  it('breaks a long list of names, never a single one', () => {
    const code = file()
    const names = ['A', 'B', 'C'].map((name) => name.repeat(50))
    for (const name of names) code.type({ name, from: 'src/a.ts' })
    code.type({ name: 'D'.repeat(130), from: 'src/b.ts' })
    code.add('x')
    expect(code.text).toContain(`import type {\n  ${names.join(',\n  ')},\n} from '../../../a.ts'`)
    expect(code.text).toContain(`import type { ${'D'.repeat(130)} } from '../../../b.ts'`)
  })
})
