import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDecimals, decimal } from '../../../../../../src/domain/export/typescript/kernel/values/decimal.ts'

describe('decimal', () => {
  it('drops needless zeros and signs', () => {
    expect(['007', '1.50', '-0.0', '+3', '-0.10', '5.'].map(decimal)).toEqual(['7', '1.5', '0', '3', '-0.1', '5'])
  })

  it('refuses what is not a plain decimal number', () => {
    for (const text of ['', '1e3', '.5', '1,5', 'NaN', '1.2.3']) expect(() => decimal(text)).toThrow(RangeError)
  })

  it('compares exactly', () => {
    const order = (a: string, b: string) => compareDecimals(decimal(a), decimal(b))
    expect(order('0.1', '0.10')).toBe(0)
    expect(order('0.30000000000000004', '0.3')).toBe(1)
    expect(order('-2', '1.5')).toBe(-1)
    expect(order('-1.5', '-1.25')).toBe(-1)
    expect(order('100000000000000000001', '100000000000000000000')).toBe(1)
  })

  it('agrees with numbers where those are exact', () => {
    const eighths = fc.integer({ min: -8000, max: 8000 }).map((count) => count / 8)
    fc.assert(
      fc.property(eighths, eighths, (a, b) => {
        expect(compareDecimals(decimal(String(a)), decimal(String(b)))).toBe(Math.sign(a - b))
      }),
    )
  })
})
