import type * as Y from 'yjs'
import type { Extra, Json } from '../../domain/board/Board.ts'
import { normalise } from '../../domain/board/file/normalise.ts'
import { sorted, writeJson } from '../../domain/board/file/writeJson.ts'
import type { Report } from './Layout.ts'

/** Unknown keys of a file element lie under one key, as JSON text: they are kept, not understood, and never merged. */
export function extraField(extra: Extra | undefined): string | undefined {
  return extra && extra.size > 0 ? writeJson(new Map(sorted(extra))) : undefined
}

const NOTHING = {}

export function readExtra(
  fields: Y.Map<unknown>,
  known: ReadonlySet<string>,
  report: Report,
): { readonly extra?: Extra } {
  const text = fields.get('extra')
  if (text === undefined) return NOTHING
  const unknown = entriesOf(text).filter(([key]) => !known.has(key))
  if (unknown.length > 0) return { extra: new Map(unknown) }
  report('wrong-value', '“extra” holds no unknown keys.')
  return NOTHING
}

function entriesOf(text: unknown): readonly (readonly [string, Json])[] {
  if (typeof text !== 'string') return []
  try {
    const result = normalise(JSON.parse(text))
    const isObject = result.ok && typeof result.value === 'object' && !Array.isArray(result.value)
    return isObject ? Object.entries(result.value ?? {}) : []
  } catch {
    return []
  }
}
