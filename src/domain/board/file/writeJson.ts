import type { Json } from '../Board.ts'
import { compareCodePoints } from '../compareCodePoints.ts'
import { wellFormed } from '../wellFormed.ts'

/** JSON whose Maps are objects with their keys in the order of the Map. */
export type Writable = Json | ReadonlyMap<string, Writable> | readonly Writable[]

/** JSON text, two spaces a level; keys of plain objects in code-point order, `__proto__` and integer-like ones too. */
export function writeJson(value: Writable): string {
  const parts: string[] = []
  write(value, '\n')
  return parts.join('')

  function write(value: Writable, lineStart: string): void {
    const inner = `${lineStart}  `
    if (value instanceof Map) block('{', '}', [...value], ([key, item]) => writeEntry(key, item, inner), lineStart)
    else if (Array.isArray(value)) block('[', ']', value, (item) => write(item, inner), lineStart)
    else if (typeof value === 'object' && value !== null) write(new Map(sorted(Object.entries(value))), lineStart)
    else parts.push(typeof value === 'string' ? quoted(value) : JSON.stringify(value))
  }
  function writeEntry(key: string, item: Writable, lineStart: string): void {
    parts.push(quoted(key), ': ')
    write(item, lineStart)
  }
  function block<T>(
    open: string,
    close: string,
    items: readonly T[],
    item: (item: T) => void,
    lineStart: string,
  ): void {
    parts.push(open)
    for (const [i, each] of items.entries()) {
      parts.push(i === 0 ? '' : ',', lineStart, '  ')
      item(each)
    }
    parts.push(items.length === 0 ? '' : lineStart, close)
  }
}

/** Entries by key in code-point order. */
export function sorted<V>(entries: Iterable<readonly [string, V]>): readonly (readonly [string, V])[] {
  return [...entries].sort(([a], [b]) => compareCodePoints(a, b))
}

function quoted(text: string): string {
  return JSON.stringify(wellFormed(text))
}
