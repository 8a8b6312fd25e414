import type { TokenReader } from './TokenReader.ts'

/** How an attribute's value is read: keyword → reader, for one construct. */
export type AttributeTable = Readonly<Record<string, (reader: TokenReader) => unknown>>

export type Attributes<T extends AttributeTable> = { readonly [K in keyof T]?: ReturnType<T[K]> }

export const text = (reader: TokenReader) => reader.text('words')
export const texts = (reader: TokenReader) => reader.list(() => reader.text('words'))
export const name = (reader: TokenReader) => reader.name('a name')
export const names = (reader: TokenReader) => reader.list(() => reader.name('a name'))
export const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (reader: TokenReader) =>
    reader.oneOf(values)

/** `keyword [=] value` in any order, each at most once. */
export function readAttributes<T extends AttributeTable>(reader: TokenReader, table: T): Attributes<T> {
  const found: { [K in keyof T]?: unknown } = {}
  for (;;) {
    const keyword = Object.keys(table).find((word) => reader.isWord(word))
    const read = keyword === undefined ? undefined : table[keyword]
    if (keyword === undefined || !read) return found as Attributes<T>
    if (keyword in found) reader.refuseAt(reader.peek(), `“${keyword}” may stand here once.`)
    reader.expectWord(keyword)
    reader.takeMark('=')
    Object.assign(found, { [keyword]: read(reader) })
  }
}
