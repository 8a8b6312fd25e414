import { type Board, type Id, rectOf } from '../../domain/board/Board.ts'
import { boundsOf, type Rect } from '../../domain/geometry/Rect.ts'
import type { ActionContext } from '../actions/Action.ts'
import { fitted } from '../camera/CameraState.ts'
import { change, type Effect, look } from '../Effect.ts'

/** Pixels kept free around what was jumped to. */
const MARGIN = 120

/** Shows these elements in the middle of the wall and selects them; what is no longer on the board is passed over. */
export function jumpTo({ board, size }: Pick<ActionContext, 'board' | 'size'>, ids: readonly Id[]): readonly Effect[] {
  const bounds = boundsOf(ids.flatMap((id) => placesOf(board, id)))
  if (!bounds) return []
  const selectable = ids.filter((id) => board.notes.has(id) || board.frames.has(id) || board.links.has(id))
  return [change({ face: 'wall', selection: new Set(selectable) }), look(fitted(bounds, size, MARGIN))]
}

/** A link is where its notes are, a relationship where its contexts are. */
function placesOf({ notes, frames, links, relationships }: Board, id: Id): readonly Rect[] {
  const link = links.get(id)
  const relationship = relationships.get(id)
  const at = link ? [link.from, link.to] : relationship ? [relationship.upstream, relationship.downstream] : [id]
  return at.flatMap((place) => {
    const note = notes.get(place)
    return note ? rectOf(note) : (frames.get(place) ?? [])
  })
}
