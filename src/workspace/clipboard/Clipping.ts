import type { Board, Frame, Id, Link, Note } from '../../domain/board/Board.ts'
import { compareDrawingOrder } from '../../domain/board/drawingOrder.ts'
import type { Operation } from '../../domain/board/operations.ts'
import type { Point } from '../../domain/geometry/Rect.ts'

/** A piece of a board on its way: notes, frames and the links among those notes, where they stood; the lowest come first. */
export interface Clipping {
  readonly notes: readonly Note[]
  readonly frames: readonly Frame[]
  readonly links: readonly Link[]
}

export function clippingOf(board: Board, ids: readonly Id[]): Clipping {
  const notes = ids.flatMap((id) => board.notes.get(id) ?? []).sort(compareDrawingOrder)
  const inside = new Set(notes.map((note) => note.id))
  return {
    notes,
    frames: ids.flatMap((id) => board.frames.get(id) ?? []).sort(compareDrawingOrder),
    links: [...board.links.values()].filter((link) => inside.has(link.from) && inside.has(link.to)),
  }
}

/**
 * Adds the clipping shifted by `by`, under new ids and in groups of its own, unlocked; `ids` are the new notes and
 * frames. Undefined where it is empty.
 */
export function pasteOperation(
  clipping: Clipping,
  by: Point,
  newId: () => Id,
): { readonly operation: Operation; readonly ids: readonly Id[] } | undefined {
  if (clipping.notes.length + clipping.frames.length === 0) return undefined
  const renamed = new Map([...clipping.notes, ...clipping.frames].map(({ id }) => [id, newId()]))
  const groups = new Map<Id, Id>()
  for (const { group } of clipping.notes) if (group !== undefined && !groups.has(group)) groups.set(group, newId())
  const regrouped = ({ group, ...note }: Note): Note => {
    const next = group === undefined ? undefined : groups.get(group)
    return next === undefined ? note : { ...note, group: next }
  }
  const moved = <T extends Note | Frame>({ z: _z, extra: _extra, locked: _locked, ...element }: T) => ({
    ...element,
    id: renamed.get(element.id) ?? element.id,
    x: element.x + by.x,
    y: element.y + by.y,
  })
  const links = clipping.links.flatMap(({ extra: _extra, ...link }) => {
    const [from, to] = [renamed.get(link.from), renamed.get(link.to)]
    return from !== undefined && to !== undefined ? [{ ...link, id: newId(), from, to }] : []
  })
  return {
    operation: {
      type: 'batch',
      operations: [
        { type: 'add-frames', frames: clipping.frames.map(moved) },
        { type: 'add-notes', notes: clipping.notes.map(regrouped).map(moved) },
        { type: 'add-links', links },
      ],
    },
    ids: [...renamed.values()],
  }
}
