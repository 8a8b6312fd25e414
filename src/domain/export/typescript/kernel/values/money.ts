import { compareDecimals, type Decimal, decimal } from './decimal.ts'

/** An exact amount of one currency (ISO 4217). */
export interface Money {
  readonly amount: Decimal
  readonly currency: string
}

/** Throws a RangeError where the amount is not a decimal number or the currency not three capital letters. */
export function money(amount: string, currency: string): Money {
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`not a currency: ${currency}`)
  return { amount: decimal(amount), currency }
}

/** Like `compareDecimals`; NaN for two currencies, so that no comparison of them holds. */
export function compareMoney(a: Money, b: Money): number {
  return a.currency === b.currency ? compareDecimals(a.amount, b.amount) : Number.NaN
}
