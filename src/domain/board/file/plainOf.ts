import type { Json } from '../Board.ts'
import { wellFormed } from '../wellFormed.ts'
import { sorted, type Writable } from './writeJson.ts'

/** What parsing the written JSON would give, without writing it. */
export function plainOf(value: Writable): Json {
  if (typeof value === 'string') return wellFormed(value)
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value
  if (Array.isArray(value)) return value.map(plainOf)
  const entries: Iterable<readonly [string, Writable]> = value instanceof Map ? value : sorted(Object.entries(value))
  return Object.fromEntries(Array.from(entries, ([key, item]) => [wellFormed(key), plainOf(item)]))
}
