import { describe, expect, it } from 'vitest'
import { Scope } from '../../../../../src/domain/export/typescript/text/Scope.ts'

describe('Scope', () => {
  it('takes the first free name, else numbers the last one', () => {
    const scope = new Scope(['Money'])
    expect(scope.take('Order')).toBe('Order')
    expect(scope.take('Order', 'OrderValue')).toBe('OrderValue')
    expect(scope.take('order', 'orderValue')).toBe('orderValue2')
    expect(scope.take('money')).toBe('money2')
    expect(scope.take('Or_der')).toBe('Or_der2')
  })
})
