import { describe, expect, it } from 'vitest'
import { instant } from '../../../../../../src/domain/export/typescript/kernel/values/instant.ts'
import { localDate } from '../../../../../../src/domain/export/typescript/kernel/values/local-date.ts'
import { compareMoney, money } from '../../../../../../src/domain/export/typescript/kernel/values/money.ts'
import { uuid } from '../../../../../../src/domain/export/typescript/kernel/values/uuid.ts'

describe('values of the kernel', () => {
  it('knows which days there are', () => {
    expect(localDate('2028-02-29')).toBe('2028-02-29')
    for (const text of ['2026-02-29', '2026-02-31', '2026-13-01', '26-01-01', '']) {
      expect(() => localDate(text)).toThrow(RangeError)
    }
  })

  it('keeps instants in UTC, to the millisecond', () => {
    expect(instant('2026-01-31T18:30:00+05:30')).toBe('2026-01-31T13:00:00.000Z')
    for (const text of ['2026-01-31T18:30:00', '2026-01-31', 'T18:30Z']) expect(() => instant(text)).toThrow(RangeError)
  })

  it('keeps UUIDs in lower case', () => {
    expect(uuid('00000000-0000-4000-8000-00000000000A')).toBe('00000000-0000-4000-8000-00000000000a')
    expect(() => uuid('0000')).toThrow(RangeError)
  })

  it('never lets a comparison of two currencies hold', () => {
    expect(compareMoney(money('1.50', 'INR'), money('1.5', 'INR'))).toBe(0)
    const difference = compareMoney(money('1', 'INR'), money('2', 'EUR'))
    expect([difference < 0, difference === 0, difference > 0]).toEqual([false, false, false])
    expect(() => money('1', 'rupees')).toThrow(RangeError)
    expect(() => money('much', 'INR')).toThrow(RangeError)
  })
})
