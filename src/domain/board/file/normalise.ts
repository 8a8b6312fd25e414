import { type Json, LIMITS } from '../Board.ts'
import { wellFormed } from '../wellFormed.ts'
import { type FileProblem, type Path, problemAt } from './FileProblem.ts'

/**
 * What `JSON.parse` gave, without lone surrogates (U+FFFD instead, in keys too) and without −0. Refused beyond 64 levels of
 * nesting and with a number beyond a double. Keys are own properties, `__proto__` too.
 */
export function normalise(parsed: unknown): { readonly ok: true; readonly value: Json } | FileProblem {
  let problem: FileProblem | undefined
  const value = visit(parsed, [])
  return problem ?? { ok: true, value }

  function visit(value: unknown, path: Path): Json {
    if (typeof value === 'string') return wellFormed(value)
    if (typeof value === 'boolean') return value
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) problem ??= problemAt(path, 'wrong-value', 'A number is too large to be kept.')
      return value + 0
    }
    if (typeof value !== 'object' || value === null) return null
    if (path.length >= LIMITS.nesting) {
      problem ??= problemAt(path, 'too-deep', `The file is nested more than ${LIMITS.nesting} levels deep.`)
      return null
    }
    if (Array.isArray(value)) return value.map((item, i) => visit(item, [...path, i]))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [wellFormed(key), visit(item, [...path, key])]),
    )
  }
}
