import type { BoardChange } from '../../document/BoardDocument.ts'
import type { Board, Id } from '../../domain/board/Board.ts'

const COLLECTIONS = ['notes', 'frames', 'links', 'relationships', 'names'] as const

/** What changed on the wall since somebody last looked, by id. */
export interface ChangedIds extends Readonly<Record<(typeof COLLECTIONS)[number], ReadonlySet<Id>>> {
  readonly meta: boolean
}

/** Everything there is: for a reader that has seen nothing yet. */
export function everythingOn(board: Board): ChangedIds {
  return {
    notes: new Set(board.notes.keys()),
    frames: new Set(board.frames.keys()),
    links: new Set(board.links.keys()),
    relationships: new Set(board.relationships.keys()),
    names: new Set(board.names.keys()),
    meta: true,
  }
}

export function mergeChanges(before: ChangedIds | null, next: BoardChange): ChangedIds {
  if (!before) return next
  const union = (name: (typeof COLLECTIONS)[number]) => new Set([...before[name], ...next[name]])
  return {
    notes: union('notes'),
    frames: union('frames'),
    links: union('links'),
    relationships: union('relationships'),
    names: union('names'),
    meta: before.meta || next.meta,
  }
}
