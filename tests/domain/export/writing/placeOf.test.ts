import { describe, expect, it } from 'vitest'
import { placeOf } from '../../../../src/domain/export/writing/placeOf.ts'

/** Paths of one project each, before and after every name on the wall changed. */
const SAME: readonly (readonly [string, string])[] = [
  ['src/contexts/sales/domain/order/order.ts', 'src/contexts/shop/domain/purchase/purchase.ts'],
  ['src/contexts/sales/domain/order/order.test.ts', 'src/contexts/shop/domain/purchase/purchase.test.ts'],
  ['src/contexts/sales/domain/values/address.ts', 'src/contexts/shop/domain/values/place.ts'],
  ['src/contexts/sales/policies/whenever-paid-ship.ts', 'src/contexts/shop/policies/whenever-paid-send.ts'],
  ['src/contexts/sales/beyond-the-wall.ts', 'src/contexts/shop/beyond-the-wall.ts'],
  ['src/contexts/sales/acl/from-stock.ts', 'src/contexts/shop/acl/from-shelves.ts'],
  ['src/contexts/sales/application/sales.test.ts', 'src/contexts/shop/application/shop.test.ts'],
  ['src/shared-kernel/a-b/tier.ts', 'src/shared-kernel/c-d/level.ts'],
]

describe('placeOf', () => {
  it.each(SAME)('knows %s and %s for one place', (before, after) => {
    expect(placeOf(after)).toBe(placeOf(before))
  })

  it('tells apart what stands in different places', () => {
    const places = SAME.map(([before]) => placeOf(before))
    expect(new Set(places).size).toBe(places.length)
  })

  it('takes a path without a name from the wall for a place of its own', () => {
    for (const path of ['src/main.ts', 'package.json', 'src/kernel/http/route.ts']) expect(placeOf(path)).toBe(path)
  })
})
