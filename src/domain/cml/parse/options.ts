import type { TokenReader } from './TokenReader.ts'

/** A bare word, a word that `not` or `!` may stand before, a word with `= "…"`, a word where that may follow. */
type OptionKind = 'flag' | 'negatable' | 'words' | 'flag or words' | 'name'

/** The options of one construct: keyword → how it is written. */
export type OptionTable = Readonly<Record<string, OptionKind>>

/** Makes a table from lists of words. */
export function optionTable(lists: Partial<Readonly<Record<OptionKind, string>>>): OptionTable {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as OptionKind])),
  )
}

/** Options in any order, each at most once: keyword → its words, `true` for a flag, `false` for a negated one. */
export function readOptions(reader: TokenReader, table: OptionTable): ReadonlyMap<string, string | boolean> {
  const found = new Map<string, string | boolean>()
  for (;;) {
    const isNegated = reader.isMark('!') || reader.isWord('not')
    const keyword = Object.keys(table).find((word) => reader.isWord(word, isNegated ? 1 : 0))
    if (keyword === undefined) return found
    const kind = table[keyword]
    if (isNegated) {
      if (kind === 'flag' || kind === 'words' || kind === 'name')
        reader.refuseAt(reader.peek(), `“${keyword}” cannot be negated.`)
      reader.take()
    }
    if (found.has(keyword)) reader.refuseAt(reader.peek(), `“${keyword}” may stand here once.`)
    reader.take()
    found.set(keyword, readValue(reader, kind, isNegated))
  }
}

function readValue(reader: TokenReader, kind: OptionKind | undefined, isNegated: boolean): string | boolean {
  if (kind === 'words' || kind === 'name') {
    reader.expectMark('=')
    return kind === 'words' ? reader.text('words') : reader.take().value
  }
  if (kind === 'flag or words' && reader.takeMark('=')) return reader.text('words')
  return !isNegated
}
