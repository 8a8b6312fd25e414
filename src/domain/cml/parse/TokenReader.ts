import { CML_KEYWORDS } from '../../naming/reserved.ts'
import type { CmlName } from '../CmlModel.ts'
import type { CmlPosition } from '../CmlProblem.ts'
import type { CmlToken } from '../tokens/CmlToken.ts'
import { SyntaxRefusal } from './SyntaxRefusal.ts'

/** Goes through the tokens once, from first to last; refuses with a sentence where something else must stand. */
export class TokenReader {
  readonly #tokens: readonly CmlToken[]
  readonly #text: string
  #next = 0

  constructor(tokens: readonly CmlToken[], text: string) {
    this.#tokens = tokens
    this.#text = text
  }

  peek(ahead = 0): CmlToken {
    const token = this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)]
    if (!token) throw new Error('a list of tokens without its end')
    return token
  }

  take(): CmlToken {
    const token = this.peek()
    this.#next += 1
    return token
  }

  /** Whether these words of the language come next, one space or more apart. */
  isWord(phrase: string, ahead = 0): boolean {
    return phrase.split(' ').every((word, index) => {
      const { kind, value, escaped } = this.peek(ahead + index)
      return kind === 'word' && value === word && !escaped
    })
  }

  isMark(mark: string, ahead = 0): boolean {
    const { kind, value } = this.peek(ahead)
    return kind === 'mark' && value === mark
  }

  takeWord(phrase: string): boolean {
    if (!this.isWord(phrase)) return false
    this.#next += phrase.split(' ').length
    return true
  }

  takeMark(mark: string): boolean {
    if (!this.isMark(mark)) return false
    this.#next += 1
    return true
  }

  expectWord(phrase: string): void {
    if (!this.takeWord(phrase)) this.refuse(`Here must stand “${phrase}”`)
  }

  expectMark(mark: string): void {
    if (!this.takeMark(mark)) this.refuse(`Here must stand “${mark}”`)
  }

  /** Whether a name comes next: a word that is not one of the language, or one written with `^`. */
  isName(ahead = 0): boolean {
    const { kind, value, escaped } = this.peek(ahead)
    return kind === 'word' && (escaped || !CML_KEYWORDS.has(value)) && /^\w+$/.test(value)
  }

  name(what: string): CmlName {
    const { kind, value, line, column } = this.peek()
    if (!this.isName()) {
      const isKeyword = kind === 'word' && CML_KEYWORDS.has(value)
      this.refuse(`Here must stand ${what}`, isKeyword ? `, and that is a word of the language: write ^${value}` : '')
    }
    this.#next += 1
    return { value, line, column }
  }

  text(what: string): string {
    if (this.peek().kind !== 'text') this.refuse(`Here must stand ${what} in quotes`)
    return this.take().value
  }

  oneOf<T extends string>(values: readonly T[]): T {
    const found = values.find((value) => this.isWord(value))
    if (found === undefined) this.refuse(`Here must stand one of ${values.join(', ')}`)
    this.#next += 1
    return found
  }

  /** One or more, with commas between. */
  list<T>(readOne: () => T): readonly T[] {
    const all = [readOne()]
    while (this.takeMark(',')) all.push(readOne())
    return all
  }

  /** What stands in braces, one by one; nothing where there are no braces. */
  block(readOne: () => void): void {
    if (!this.takeMark('{')) return
    while (!this.takeMark('}')) readOne()
  }

  /** The text from a token up to what was taken last. */
  sourceFrom(start: CmlToken): string {
    return this.#text.slice(start.from, this.#tokens[this.#next - 1]?.to)
  }

  /** Refuses the next token, and says what it is. */
  refuse(expected: string, more = ''): never {
    const token = this.peek()
    const found = token.kind === 'end' ? 'the text ends' : `it is “${token.value}”`
    throw new SyntaxRefusal(token, `${expected}, but ${found}${more}.`)
  }

  /** Refuses what was read already. */
  refuseAt(place: CmlPosition, sentence: string): never {
    throw new SyntaxRefusal(place, sentence)
  }
}
