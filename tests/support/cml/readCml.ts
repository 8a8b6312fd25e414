import { CML_KEYWORDS } from '../../../src/domain/naming/reserved.ts'

/** A statement of CML: its words and marks in order, and the statements in its braces. */
export interface CmlStatement {
  readonly words: readonly string[]
  readonly body: readonly CmlStatement[]
}

const TOKEN = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|<->|->|[{}[\],=<>]|-|[A-Za-z_]\w*|([\s\S])/gy
/** Reads the part of the Context Mapper Language that we write, line by line; throws on anything else. */
export function readCml(text: string): CmlStatement[] {
  const roots: CmlStatement[] = []
  const open: CmlStatement[][] = [roots]
  for (const [index, line] of text.split('\n').entries()) {
    const fail = (why: string) => new Error(`line ${index + 1}: ${why}: ${line}`)
    const tokens = Array.from(line.matchAll(TOKEN), ([token, strange]) => {
      if (strange !== undefined) throw fail(`strange character ${JSON.stringify(strange)}`)
      return token
    }).filter((token) => token.trim() !== '' && !token.startsWith('//'))
    if (tokens.length === 0) continue
    if (tokens.length === 1 && tokens[0] === '}') {
      if (open.length === 1) throw fail('a brace too many')
      open.pop()
      continue
    }
    const opens = tokens.at(-1) === '{'
    const statement = { words: opens ? tokens.slice(0, -1) : tokens, body: [] as CmlStatement[] }
    if (statement.words.includes('{') || statement.words.includes('}')) throw fail('a brace inside a line')
    open.at(-1)?.push(statement)
    if (opens) open.push(statement.body)
  }
  if (open.length !== 1) throw new Error('a brace is not closed')
  return roots
}

export function findAll(statements: readonly CmlStatement[], head: string): CmlStatement[] {
  return statements.flatMap((statement) => [
    ...(statement.words[0] === head ? [statement] : []),
    ...findAll(statement.body, head),
  ])
}

export function isCmlName(word: string | undefined): word is string {
  return word !== undefined && /^[A-Za-z_]\w*$/.test(word) && !CML_KEYWORDS.has(word)
}
