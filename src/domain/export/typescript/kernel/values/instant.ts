import type { Branded } from './branded.ts'

/** A point in time in UTC, to the millisecond: 2026-01-31T18:30:00.000Z; later ones compare greater. */
export type Instant = Branded<string, 'Instant'>

/** Throws a RangeError where the text is not a date and time with its offset. */
export function instant(text: string): Instant {
  const hasOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:\d{2})$/.test(text)
  const time = hasOffset ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time)) throw new RangeError(`not an instant: ${text}`)
  return new Date(time).toISOString() as Instant
}
