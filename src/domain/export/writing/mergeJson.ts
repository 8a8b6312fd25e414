import { applyEdits, type JSONPath, modify, type ParseError, parse } from 'jsonc-parser'
import { type MergedText, mergeText } from './mergeText.ts'

/** What the wall did to a key: a new value, or undefined where the key goes. */
interface KeyChange {
  readonly path: JSONPath
  readonly before: unknown
  readonly now: unknown
  /** The person changed the same key to something else. */
  readonly meets: boolean
}

/**
 * Joins a person's JSON and a newly generated one by key, so that an added dependency never meets a changed script. The
 * person's layout and comments stay. Only a key that both changed stands between conflict markers. Undefined where one of
 * the texts is no JSON object.
 */
export function mergeJson(yours: string, base: string, generated: string): MergedText | undefined {
  const [a, o, b] = [yours, base, generated].map(objectOf)
  if (!a || !o || !b) return undefined
  const changes = changesOf([], a, o, b)
  const merged = withKeys(
    yours,
    changes.filter(({ meets }) => !meets).map(({ path, now }) => ({ path, value: now })),
  )
  const meeting = changes.filter(({ meets }) => meets)
  if (meeting.length === 0) return { text: merged, conflict: false }
  return mergeText(
    merged,
    withKeys(
      merged,
      meeting.map(({ path, before }) => ({ path, value: before })),
    ),
    withKeys(
      merged,
      meeting.map(({ path, now }) => ({ path, value: now })),
    ),
  )
}

type JsonObject = Readonly<Record<string, unknown>>

function changesOf(path: JSONPath, yours: JsonObject, base: JsonObject, generated: JsonObject): readonly KeyChange[] {
  const keys = new Set([...Object.keys(base), ...Object.keys(generated)])
  return [...keys].flatMap((key) => {
    const at = [...path, key]
    const [a, before, now] = [own(yours, key), own(base, key), own(generated, key)]
    if (isSameJson(before, now) || isSameJson(a, now)) return []
    if (isObject(a) && isObject(now)) return changesOf(at, a, isObject(before) ? before : {}, now)
    return [{ path: at, before, now, meets: !isSameJson(a, before) }]
  })
}

function withKeys(text: string, keys: readonly { readonly path: JSONPath; readonly value: unknown }[]): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' }
  return keys.reduce((now, { path, value }) => applyEdits(now, modify(now, path, value, { formattingOptions })), text)
}

function objectOf(text: string): JsonObject | undefined {
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  return errors.length === 0 && isObject(value) ? value : undefined
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** Values written the same way; the order of keys counts, which changes nothing but who is asked. */
function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
