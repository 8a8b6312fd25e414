import type * as z from 'zod/mini'
import type { Json } from '../Board.ts'
import { childOf } from './childOf.ts'
import { type FileProblem, type FileProblemCode, type Path, problemAt } from './FileProblem.ts'

type Issue = z.core.$ZodIssue

/** The first thing that keeps a JSON value from being a board file, in a sentence. */
export function whyNotBoard(file: Json, issue: Issue): FileProblem {
  const value = valueAt(file, issue.path)
  const name = nameOf(issue.path)
  if (value === undefined) return problemAt(issue.path, 'missing', `${name} is missing.`)
  return problemAt(issue.path, codeOf(issue), `${name} ${demand(issue)}, but is ${shown(value)}.`)
}

function codeOf({ code, path }: Issue): FileProblemCode {
  if (path[0] === 'format') return 'wrong-format'
  if (path[0] === 'version') return 'wrong-version'
  return code === 'too_big' && path.length === 1 ? 'too-many-notes' : 'wrong-value'
}

function demand(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? 'another type'}`
    case 'invalid_value':
      return `must be ${issue.values
        .map((value) => JSON.stringify(value))
        .join(', ')
        .replace(/, ([^,]*)$/, ' or $1')}`
    case 'too_small':
      return `must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}`
    case 'too_big':
      return `must be at most ${issue.maximum}`
    default:
      return 'must be 1 to 128 characters'
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

/** The innermost key, and the element it belongs to: “x” of notes[3]. */
function nameOf(path: Path): string {
  const key = path.findLast((part) => typeof part === 'string')
  if (key === undefined) return 'The file'
  const [collection, index, ...rest] = path
  if (typeof index !== 'number') return `“${String(key)}”`
  const element = `${String(collection)}[${index}]`
  return rest.length === 0 ? element : `“${String(key)}” of ${element}`
}

function shown(value: Json): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function valueAt(file: Json, path: Path): Json | undefined {
  let value: Json | undefined = file
  for (const key of path) value = childOf(value, key)
  return value
}
