import { type ParseErrorCode, visit } from 'jsonc-parser'
import { LIMITS } from '../Board.ts'
import type { FileProblem } from './FileProblem.ts'
import { positionAt } from './positionAt.ts'

/** What is wrong with a text that `JSON.parse` refused, and where. */
export function whyNotJson(text: string): FileProblem {
  const { what, offset } = firstError(text)
  const message = `The file is not JSON: ${what}. Mend it there, or export it again.`
  return { ok: false, code: 'not-json', message, ...positionAt(text, offset) }
}

interface SyntaxProblem {
  readonly what: string
  readonly offset: number
}

/** Leaves the walk at the first error; deep nesting is left too, before the walk's recursion runs out of stack. */
class Found extends Error {
  readonly problem: SyntaxProblem

  constructor(what: string, offset: number) {
    super(what)
    this.problem = { what, offset }
  }
}

function firstError(text: string): SyntaxProblem {
  let depth = 0
  const open = (offset: number) => {
    if (++depth > LIMITS.nesting) throw new Found(`more than ${LIMITS.nesting} levels of nesting`, offset)
  }
  const close = () => void depth--
  try {
    visit(
      text,
      {
        onObjectBegin: open,
        onObjectEnd: close,
        onArrayBegin: open,
        onArrayEnd: close,
        onError: (code, offset) => {
          throw new Found(nameOf(code), offset)
        },
      },
      { disallowComments: true },
    )
  } catch (error) {
    if (error instanceof Found) return error.problem
    throw error
  }
  return { what: 'unreadable', offset: 0 }
}

/** By number, since `ParseErrorCode` is a const enum, which does not survive isolated modules. */
const ERRORS: Readonly<Record<number, string>> = {
  1: 'an unknown word or sign',
  2: 'a malformed number',
  3: 'a key in double quotes is expected',
  4: 'a value is expected',
  5: 'a colon is expected',
  6: 'a comma is expected',
  7: 'a closing brace is expected',
  8: 'a closing bracket is expected',
  9: 'something follows the end',
  10: 'comments are not allowed',
  11: 'a comment does not end',
  12: 'a text does not end',
  13: 'a number does not end',
  14: 'a malformed \\u escape',
  15: 'an unknown escape',
  16: 'a control character inside a text',
}

function nameOf(code: ParseErrorCode): string {
  return ERRORS[code] ?? 'unreadable'
}
