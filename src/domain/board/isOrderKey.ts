import { generateKeyBetween } from 'fractional-indexing'

const LONGEST = 200

/** Whether it is a fractional index that another can be made above; keys come from other pages too. */
export function isOrderKey(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST || !/^[A-Za-z][0-9A-Za-z]+$/.test(value)) return false
  try {
    generateKeyBetween(value, null)
    return true
  } catch {
    return false
  }
}
