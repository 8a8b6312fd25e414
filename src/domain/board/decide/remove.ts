import type { Board, Id } from '../Board.ts'
import { linksAt } from '../boardQueries.ts'
import type { Change, Collection, Plan, Refusal } from '../plan.ts'
import { plan, refuseGone } from './refuse.ts'

/**
 * Links of the notes and relationships of the contexts go with them. Names stay: another note of the same element may
 * still bear the identifier.
 */
export function remove(board: Board, { ids }: { readonly ids: readonly Id[] }): Plan | Refusal {
  const removed = new Map<Id, Collection>()
  for (const id of ids) {
    if (board.notes.has(id)) {
      for (const link of linksAt(board, id)) removed.set(link.id, 'links')
      removed.set(id, 'notes')
    } else if (board.frames.has(id)) {
      for (const { id: relationship, upstream, downstream } of board.relationships.values()) {
        if (upstream === id || downstream === id) removed.set(relationship, 'relationships')
      }
      removed.set(id, 'frames')
    } else if (board.links.has(id)) removed.set(id, 'links')
    else if (board.relationships.has(id)) removed.set(id, 'relationships')
  }
  if (removed.size === 0 && ids.length > 0) return refuseGone('What you deleted')
  return plan([...removed].map(([id, collection]): Change => ({ in: collection, id, remove: true })))
}
