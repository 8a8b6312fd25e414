import {
  type Board,
  type Extra,
  type Frame,
  type Json,
  type Link,
  type Note,
  type Relationship,
  rectOf,
} from './Board.ts'
import { KNOWN_KEYS } from './file/fileSchema.ts'
import { plainOf } from './file/plainOf.ts'
import { sorted, type Writable, writeJson } from './file/writeJson.ts'
import { ownSize } from './ownSize.ts'

type Entries = readonly (readonly [key: string, value: Writable | undefined])[]

/**
 * The canonical board file: the same board gives the same bytes. Elements by id in code-point order, defaults left out,
 * unknown keys after the known ones.
 */
export function formatBoard(board: Board): string {
  return `${writeJson(fileOf(board, listOf))}\n`
}

/**
 * The same as an object, as parsing the file would give it. What the elements became is remembered and frozen, so that
 * asking again after an edit costs what the edit changed.
 */
export function canonicalBoard(board: Board): unknown {
  const lists: ReadonlySet<unknown> = new Set(['frames', 'notes', 'links', 'relationships'])
  const file = Array.from(fileOf(board, plainListOf), ([key, value]) => [key, lists.has(key) ? value : plainOf(value)])
  return Object.fromEntries(file)
}

function fileOf(board: Board, listOf: ListOf): ReadonlyMap<string, Writable> {
  return objectOf(
    [
      ['format', 'wallstorm.board'],
      ['version', 1],
      ['title', board.title],
      ['level', board.level],
      ['frames', listOf(board.frames, frameEntries, KNOWN_KEYS.frames)],
      ['notes', listOf(board.notes, noteEntries, KNOWN_KEYS.notes)],
      ['links', listOf(board.links, linkEntries, KNOWN_KEYS.links)],
      ['relationships', listOf(board.relationships, relationshipEntries, KNOWN_KEYS.relationships)],
      ['names', new Map(sorted(board.names))],
    ],
    board.extra,
    KNOWN_KEYS.board,
  )
}

function noteEntries(note: Note): Entries {
  const { id, kind, text, x, y, pivotal, yields, locked, group } = note
  const { width, height } = ownSize(kind, rectOf(note))
  const marks = { pivotal: pivotal || undefined, yields, locked: locked || undefined, group }
  return Object.entries({ id, kind, text, x, y, width, height, ...marks })
}

function frameEntries({ id, kind, name, x, y, width, height, subdomain, bigBallOfMud, locked }: Frame): Entries {
  const marks = { subdomain, bigBallOfMud: bigBallOfMud || undefined, locked: locked || undefined }
  return Object.entries({ id, kind, name, x, y, width, height, ...marks })
}

function linkEntries({ id, from, to, rejected }: Link): Entries {
  return Object.entries({ id, from, to, rejected: rejected || undefined })
}

function relationshipEntries(relationship: Relationship): Entries {
  const { id, upstream, downstream, pattern, upstreamRoles, downstreamRoles } = relationship
  return Object.entries({ id, upstream, downstream, pattern, upstreamRoles, downstreamRoles })
}

type ListOf = <E extends { readonly extra?: Extra }>(
  elements: ReadonlyMap<string, E>,
  entriesOf: (element: E) => Entries,
  known: ReadonlySet<string>,
) => readonly Writable[]

const listOf: ListOf = (elements, entriesOf, known) =>
  sorted(elements).map(([, element]) => objectOf(entriesOf(element), element.extra, known))

/** What an element became; elements never change. */
const plainElements = new WeakMap<object, Json>()

const plainListOf: ListOf = (elements, entriesOf, known) =>
  sorted(elements).map(([, element]) => {
    const plain = plainElements.get(element) ?? plainOf(objectOf(entriesOf(element), element.extra, known))
    plainElements.set(element, Object.freeze(plain))
    return plain
  })

function objectOf(
  entries: Entries,
  extra: Extra = new Map(),
  known: ReadonlySet<string>,
): ReadonlyMap<string, Writable> {
  const object = new Map<string, Writable>()
  for (const [key, value] of entries) if (value !== undefined) object.set(key, value)
  for (const [key, value] of sorted(extra)) if (!known.has(key)) object.set(key, value)
  return object
}
