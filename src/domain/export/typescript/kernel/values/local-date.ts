import type { Branded } from './branded.ts'

/** A day of the calendar, YYYY-MM-DD; later days compare greater. */
export type LocalDate = Branded<string, 'LocalDate'>

/** Throws a RangeError where there is no such day. */
export function localDate(text: string): LocalDate {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new RangeError(`not a date: ${text}`)
  return text as LocalDate
}
