import type { Id } from '../board/Board.ts'

/** Which notes say what a symbol is: `OrderPlaced`, or `decide.placeOrder` for a member. */
export type SymbolNotes = ReadonlyMap<string, readonly Id[]>

/** A symbol of a generated file and the notes it was made from. */
export interface TracedSymbol {
  readonly symbol: string
  readonly notes: readonly Id[]
  /** First and last line with its comment, from 1. */
  readonly lines: readonly [number, number]
}

const EXPORTED =
  /^export (?:abstract )?(?:async )?(?:const|function|class|interface|type) ([\p{L}_$][\p{L}\p{M}\p{N}_$]*)/u
const PASSED_ON = /^export (?:type )?\{ (.*) \} from /
const MEMBER = /^ {2}(?:(?:async|readonly|get|override) )*([\p{L}_$][\p{L}\p{M}\p{N}_$]*)[(:<]/u

/**
 * The symbols that a generated text exports, top down, and those members of theirs that `own` names. A symbol that `own` does
 * not name is made from all notes of the file.
 */
export function traceSymbols(text: string, all: readonly Id[], own: SymbolNotes): readonly TracedSymbol[] {
  const lines = new Lines(text)
  const traced: TracedSymbol[] = []
  const trace = (symbol: string, notes: readonly Id[], index: number, indent: number) => {
    if (notes.length > 0) traced.push({ symbol, notes, lines: rangeOf(lines, index, indent) })
  }
  let holder: string | undefined
  const holders = new Set(Array.from(own.keys(), (symbol) => symbol.split('.', 1)[0]))
  for (let index = 0; index < lines.count; index += 1) {
    if (lines.isExport(index)) {
      const line = lines.at(index)
      const name = EXPORTED.exec(line)?.[1]
      if (name) {
        holder = holders.has(name) ? name : undefined
        trace(name, own.get(name) ?? all, index, 0)
      }
      for (const passed of PASSED_ON.exec(line)?.[1]?.split(', ') ?? []) trace(passed, own.get(passed) ?? all, index, 0)
    } else if (holder && lines.isIndented(index, 0) && !lines.isIndented(index, 2)) {
      const member = `${holder}.${MEMBER.exec(lines.at(index))?.[1] ?? ''}`
      trace(member, own.get(member) ?? [], index, 2)
    }
  }
  return traced
}

/** From its comment to the last line before a blank one that leads out of it. */
function rangeOf(lines: Lines, index: number, indent: number): readonly [number, number] {
  let first = index
  while (first > 0 && lines.isComment(first - 1)) first -= 1
  let last = index
  for (let next = index + 1; next < lines.count; next += 1) {
    const isOut = lines.isBlank(next) ? !lines.isIndented(next + 1, indent) : indent > 0 && !lines.isIndented(next, 0)
    if (isOut) break
    last = next
  }
  return [first + 1, last + 1]
}

/** The lines of a text where they are: most of them are only looked at, by their first characters. */
class Lines {
  readonly #text: string
  readonly #starts: number[] = [0]

  constructor(text: string) {
    this.#text = text
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) this.#starts.push(end + 1)
  }

  get count(): number {
    return this.#starts.length
  }

  at(index: number): string {
    return this.#text.slice(this.#start(index), this.#end(index))
  }

  isExport(index: number): boolean {
    const place = this.#start(index)
    return this.#text.charCodeAt(place) === SMALL_E && this.#text.startsWith('export ', place)
  }

  isBlank(index: number): boolean {
    return this.#start(index) === this.#end(index)
  }

  isIndented(index: number, indent: number): boolean {
    const place = this.#start(index) + indent
    return place < this.#end(index) && this.#text.charCodeAt(place) === SPACE
  }

  isComment(index: number): boolean {
    let place = this.#start(index)
    while (this.#text.charCodeAt(place) === SPACE) place += 1
    return this.#text.startsWith('*', place) || this.#text.startsWith('/**', place)
  }

  #start(index: number): number {
    return this.#starts[index] ?? this.#text.length
  }

  /** Where its line break is, or where the text ends. */
  #end(index: number): number {
    return (this.#starts[index + 1] ?? this.#text.length + 1) - 1
  }
}

const SPACE = 32
const SMALL_E = 101
