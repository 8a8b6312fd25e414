import type { Json } from '../Board.ts'

/** What an object or list holds under its own key; undefined where there is none. `__proto__` is just a key. */
export function childOf(json: Json | undefined, key: PropertyKey): Json | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  if (isList(json)) return typeof key === 'number' ? json[key] : undefined
  return typeof key === 'string' && Object.hasOwn(json, key) ? json[key] : undefined
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json)
}
