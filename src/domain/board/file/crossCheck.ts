import { IMPLICIT_CONTEXT_ID, type Json } from '../Board.ts'
import { childOf } from './childOf.ts'
import { type FileProblem, type Path, problemAt } from './FileProblem.ts'
import type { BoardFile } from './fileSchema.ts'

/**
 * What the schema cannot say: every id once in the whole file, link ends that are notes, relationship ends that are
 * contexts; and what it does not see, a name under `__proto__`.
 */
export function crossCheck(file: BoardFile, json: Json): FileProblem | undefined {
  return duplicateId(file) ?? strayLink(file) ?? strayRelationship(file) ?? nameless(json)
}

function duplicateId(file: BoardFile): FileProblem | undefined {
  const seen = new Set<string>()
  for (const collection of ['frames', 'notes', 'links', 'relationships'] as const) {
    for (const [i, { id }] of (file[collection] ?? []).entries()) {
      if (seen.has(id)) {
        return problemAt(
          [collection, i, 'id'],
          'duplicate-id',
          `The id “${id}” occurs twice. Every id stands for one element.`,
        )
      }
      seen.add(id)
    }
  }
  return undefined
}

function strayLink({ notes = [], links = [] }: BoardFile): FileProblem | undefined {
  const ids = new Set(notes.map(({ id }) => id))
  return firstStray('links', links, ['from', 'to'], (id) => ids.has(id), 'a note')
}

function strayRelationship({ frames = [], relationships = [] }: BoardFile): FileProblem | undefined {
  const contexts = new Set(frames.flatMap(({ id, kind }) => (kind === 'context' ? id : [])))
  const isContext = (id: string) => id === IMPLICIT_CONTEXT_ID || contexts.has(id)
  const stray = firstStray('relationships', relationships, ['upstream', 'downstream'], isContext, 'a context frame')
  if (stray) return stray
  const self = relationships.findIndex(({ upstream, downstream }) => upstream === downstream)
  if (self < 0) return undefined
  const path: Path = ['relationships', self, 'downstream']
  return problemAt(
    path,
    'unknown-end',
    `“downstream” of relationships[${self}] must be another context than “upstream”.`,
  )
}

function firstStray<K extends string>(
  collection: string,
  elements: readonly Readonly<Record<K, string>>[],
  ends: readonly K[],
  exists: (id: string) => boolean,
  what: string,
): FileProblem | undefined {
  for (const [i, element] of elements.entries()) {
    for (const end of ends) {
      if (exists(element[end])) continue
      const message = `“${end}” of ${collection}[${i}] must be ${what} of this file, but “${element[end]}” is none.`
      return problemAt([collection, i, end], 'unknown-end', message)
    }
  }
  return undefined
}

function nameless(json: Json): FileProblem | undefined {
  const name = childOf(childOf(json, 'names'), '__proto__')
  if (name === undefined || typeof name === 'string') return undefined
  return problemAt(['names', '__proto__'], 'wrong-value', '“__proto__” must be a text.')
}
