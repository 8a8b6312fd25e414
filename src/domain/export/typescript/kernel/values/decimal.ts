import type { Branded } from './branded.ts'

/** An exact decimal number, as text without needless zeros: "-12.5". */
export type Decimal = Branded<string, 'Decimal'>

/** Throws a RangeError where the text is not a plain decimal number. */
export function decimal(text: string): Decimal {
  const match = /^([+-]?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text.trim())
  if (!match) throw new RangeError(`not a decimal number: ${text}`)
  const [, sign, whole = '0', fraction = ''] = match
  const digits = fraction === '' ? whole : `${whole}.${fraction}`
  return (sign === '-' && digits !== '0' ? `-${digits}` : digits) as Decimal
}

/** Below, at or above 0, as a is less than, equal to or greater than b; exact. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [left, right] = [a, b].map((value) => value.split('.'))
  const places = Math.max(left?.[1]?.length ?? 0, right?.[1]?.length ?? 0)
  const scaled = ([whole = '0', fraction = '']: readonly string[] = []) => BigInt(whole + fraction.padEnd(places, '0'))
  const difference = scaled(left) - scaled(right)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}
