import { type CmlPosition, type CmlProblem, errorAt } from '../CmlProblem.ts'
import type { CmlToken } from './CmlToken.ts'

/** Everything in a text that CML can be written with, one named group a kind; `strange` takes what is none of them. */
const TOKEN =
  /(?<space>[ \t\r\n\f\uFEFF]+)|(?<comment>\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)|(?<text>"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*')|(?<number>\d+)|(?<word>(?:Upstream-Downstream|Downstream-Upstream|Customer-Supplier|Supplier-Customer|Shared-Kernel|read-only)(?!\w)|Object\[\]|\^?[A-Za-z_]\w*)|(?<mark><->|->|<-|=>|::|--|[{}[\](),;:.=<>@*+!-]|\/(?!\*))|(?<strange>[\s\S])/gu

export interface CmlTokens {
  /** The last one is of kind `end`. */
  readonly tokens: readonly CmlToken[]
  readonly comments: number
  readonly problem?: CmlProblem
}

/** Text → tokens, up to the first thing that is none. Comments are counted and left out. */
export function tokenize(text: string): CmlTokens {
  const tokens: CmlToken[] = []
  let comments = 0
  let [line, lineStart] = [1, 0]
  const placeAt = (offset: number): CmlPosition => ({ line, column: offset - lineStart + 1 })
  for (const match of text.matchAll(TOKEN)) {
    const [value] = match
    const from = match.index
    const { comment, strange, ...kinds } = match.groups ?? {}
    if (strange !== undefined) return { tokens, comments, problem: errorAt(placeAt(from), whyStrange(text, from)) }
    if (comment !== undefined) comments += 1
    for (const kind of ['word', 'text', 'number', 'mark'] as const) {
      if (kinds[kind] === undefined) continue
      const escaped = value.startsWith('^')
      const plain = kind === 'text' ? unquote(value) : value.slice(escaped ? 1 : 0)
      tokens.push({ kind, value: plain, escaped, from, to: from + value.length, ...placeAt(from) })
    }
    for (const { index } of value.matchAll(/\n/g)) [line, lineStart] = [line + 1, from + index + 1]
  }
  const end = text.length
  tokens.push({ kind: 'end', value: '', escaped: false, from: end, to: end, ...placeAt(end) })
  return { tokens, comments }
}

function unquote(quoted: string): string {
  const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }
  return quoted.slice(1, -1).replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter)
}

function whyStrange(text: string, at: number): string {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (letter === '"' || letter === "'") return `This text is not closed: its second ${letter} is missing.`
  if (text.startsWith('/*', at)) return 'This comment is not closed: its */ is missing.'
  return `CML has no use for “${letter}” here. Names take the letters a to z, digits and _ only.`
}
