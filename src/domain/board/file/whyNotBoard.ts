import type * as z from 'zod/mini'
import { type Json, LIMITS } from '../Board.ts'
import { childOf } from './childOf.ts'
import { type FileProblem, type FileProblemCode, type Path, problemAt } from './FileProblem.ts'

type Issue = z.core.$ZodIssue

/** The first thing that keeps a JSON value from being a board file, in a sentence. */
export function whyNotBoard(file: Json, issue: Issue): FileProblem {
  const value = issue.path.reduce<Json | undefined>((inner, key) => childOf(inner, key), file)
  const code = codeOf(issue, value)
  return problemAt(issue.path, code, sentence(code, issue, value))
}

function codeOf({ code, path }: Issue, value: Json | undefined): FileProblemCode {
  if (path[0] === 'format') return 'wrong-format'
  if (value === undefined) return 'missing'
  if (path[0] === 'version') return 'wrong-version'
  return code === 'too_big' && path.length === 1 ? 'too-many-notes' : 'wrong-value'
}

function sentence(code: FileProblemCode, issue: Issue, value: Json | undefined): string {
  switch (code) {
    case 'wrong-format':
      return 'This is no Wallstorm board file: its “format” must be "wallstorm.board".'
    case 'wrong-version':
      return `This board file is of version ${shown(value)}; this Wallstorm reads version 1.`
    case 'too-many-notes':
      return `A wall holds at most ${LIMITS.notes.toLocaleString('en')} notes; this file has more.`
    case 'missing':
      return `${nameOf(issue.path)} is missing.`
    default:
      return `${nameOf(issue.path)} ${demand(issue)}, but is ${shown(value)}.`
  }
}

function demand(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? 'another type'}`
    case 'invalid_value': {
      const words = issue.values.map((value) => JSON.stringify(value))
      return `must be ${[words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' or ')}`
    }
    case 'too_small':
      if (issue.origin === 'number') return `must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}`
      break
    case 'too_big':
      if (issue.origin === 'number') return `must be at most ${issue.maximum}`
      break
  }
  return `must be 1 to ${LIMITS.idLength} characters`
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

function shown(value: Json | undefined): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
