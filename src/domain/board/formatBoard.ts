import { type Board, type Extra, type Frame, type Link, type Note, type Relationship, rectOf } from './Board.ts'
import { KNOWN_KEYS } from './file/fileSchema.ts'
import { sorted, type Writable, writeJson } from './file/writeJson.ts'
import { ownSize } from './ownSize.ts'

type Entries = readonly (readonly [key: string, value: Writable | undefined])[]

/**
 * The canonical board file: the same board gives the same bytes. Elements by id in code-point order, defaults left out,
 * unknown keys after the known ones.
 */
export function formatBoard(board: Board): string {
  const file = objectOf(
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
  return `${writeJson(file)}\n`
}

function noteEntries(note: Note): Entries {
  const { id, kind, text, x, y, pivotal } = note
  const size = ownSize(kind, rectOf(note))
  return Object.entries({ id, kind, text, x, y, width: size.width, height: size.height, pivotal: pivotal || undefined })
}

function frameEntries({ id, kind, name, x, y, width, height, subdomain, bigBallOfMud }: Frame): Entries {
  return Object.entries({ id, kind, name, x, y, width, height, subdomain, bigBallOfMud: bigBallOfMud || undefined })
}

function linkEntries({ id, from, to, rejected }: Link): Entries {
  return Object.entries({ id, from, to, rejected: rejected || undefined })
}

function relationshipEntries(relationship: Relationship): Entries {
  const { id, upstream, downstream, pattern, upstreamRoles, downstreamRoles } = relationship
  return Object.entries({ id, upstream, downstream, pattern, upstreamRoles, downstreamRoles })
}

function listOf<E extends { readonly extra?: Extra }>(
  elements: ReadonlyMap<string, E>,
  entriesOf: (element: E) => Entries,
  known: ReadonlySet<string>,
): readonly Writable[] {
  return sorted(elements).map(([, element]) => objectOf(entriesOf(element), element.extra, known))
}

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
