import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Agreements, crossings } from '../../../../../src/domain/export/typescript/kernel/boundaries.gen.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const OPEN: Agreements = { through: [], shared: {}, apart: [] }

/** What is found in a file with this text, beside nothing else. */
function found(path: string, text: string, agreements: Partial<Agreements> = {}): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'wallstorm-boundaries-'))
  folders.push(folder)
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
  return crossings(folder, { ...OPEN, ...agreements })
}

const from = (target: string) => `import type { X } from '${target}'\n`

describe('boundaries', () => {
  it('let a context into the published language of another one, and no further', () => {
    const path = 'contexts/sales/policies/a.ts'
    expect(found(path, from('../../stock/published-language/index.gen.ts'))).toEqual([])
    expect(found(path, from('../domain/order/order.ts'))).toEqual([])
    expect(found(path, from('../../../kernel/decision.ts'))).toEqual([])
    expect(found(path, from('../../stock/domain/shelf/shelf.ts'))).toEqual([
      'contexts/sales/policies/a.ts imports contexts/stock/domain/shelf/shelf.ts: only the published language is for others',
    ])
    expect(found('main.ts', from('./contexts/stock/service.gen.ts'))).toEqual([])
  })

  it('let only the agreed folders through, where some are agreed', () => {
    const through = [{ from: 'sales', to: 'stock', folders: ['acl', 'contracts'] }]
    const language = from('../../stock/published-language/index.gen.ts')
    expect(found('contexts/sales/acl/from-stock.gen.ts', language, { through })).toEqual([])
    expect(found('contexts/sales/contracts/stock.gen.ts', language, { through })).toEqual([])
    expect(found('contexts/sales/policies/a.ts', language, { through })).toEqual([
      'contexts/sales/policies/a.ts imports contexts/stock/published-language/index.gen.ts: it gets at stock through acl and contracts only',
    ])
    expect(found('contexts/billing/policies/a.ts', language, { through })).toEqual([])
  })

  it('let nothing through between contexts that go separate ways, import or message', () => {
    const sides = ['sales', 'stock'].map((context) => ({ context, messages: `${context}.` }))
    const [sales, stock] = sides
    const apart = sales && stock ? [[sales, stock] as const] : []
    const path = 'contexts/sales/policies/a.ts'
    expect(found(path, from('../../stock/published-language/index.gen.ts'), { apart })).toHaveLength(1)
    expect(found(path, "bus.subscribe('stock.ShelfCounted', hear)", { apart })).toEqual([
      'contexts/sales/policies/a.ts speaks of stock.: the two go separate ways',
    ])
    expect(found(path, "bus.subscribe('sales.OrderPlaced', hear)", { apart })).toEqual([])
    expect(found('contexts/billing/a.ts', "bus.subscribe('stock.ShelfCounted', hear)", { apart })).toEqual([])
  })

  it('keep a shared kernel to its contexts, and it to the kernel', () => {
    const shared = { 'sales-stock': ['sales', 'stock'] }
    const value = from('../../../../shared-kernel/sales-stock/item-id.gen.ts')
    expect(found('contexts/sales/domain/order/order.gen.ts', value, { shared })).toEqual([])
    expect(found('contexts/billing/domain/bill/bill.gen.ts', value, { shared })).toHaveLength(1)
    const kernel = 'shared-kernel/sales-stock/item.gen.ts'
    expect(found(kernel, from('./item-id.gen.ts'), { shared })).toEqual([])
    expect(found(kernel, from('../../kernel/values/branded.ts'), { shared })).toEqual([])
    expect(found(kernel, from('../../contexts/sales/domain/order/order.ts'), { shared })).toHaveLength(1)
    expect(found('kernel/repository.ts', from('../contexts/sales/domain/order/order.ts'))).toHaveLength(1)
  })

  it('see imports of any form', () => {
    const path = 'contexts/sales/policies/a.ts'
    const target = '../../stock/domain/shelf/shelf.ts'
    for (const form of [
      `import '${target}'`,
      `export * from "${target}"`,
      `await import('${target}')`,
      `import {\n  a,\n} from '${target}'`,
    ]) {
      expect(found(path, form), form).toHaveLength(1)
    }
  })
})
