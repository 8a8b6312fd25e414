import { boundsOf, type Rect } from '../geometry/Rect.ts'
import { type Board, type Id, rectOf } from './Board.ts'
import { carriedBy } from './carriedBy.ts'

/** What keeps together when things are put in order: a frame and what it carries, grouped notes, or one note. */
export interface Unit {
  readonly rect: Rect
  readonly ids: readonly Id[]
}

export function unitsOf(board: Board, ids: readonly Id[]): readonly Unit[] {
  const named = [...new Set(ids)]
  const frames = named.flatMap((id) => board.frames.get(id) ?? [])
  const carried = new Map(frames.map((frame) => [frame.id, carriedBy(board, [frame.id])]))
  const taken = new Set([...carried].flatMap(([frame, all]) => all.filter((id) => id !== frame)))
  const members = new Map<Id, Id[]>()
  for (const id of named) {
    const note = board.notes.get(id)
    if (!note || taken.has(id)) continue
    const key = note.group ?? id
    members.set(key, [...(members.get(key) ?? []), id])
  }
  const grouped = [...members.values()].flatMap((group): Unit[] => {
    const rect = boundsOf(group.flatMap((id) => board.notes.get(id) ?? []).map(rectOf))
    return rect ? [{ rect, ids: group }] : []
  })
  const framed = frames
    .filter(({ id }) => !taken.has(id))
    .map((frame): Unit => ({ rect: frame, ids: carried.get(frame.id) ?? [frame.id] }))
  return [...framed, ...grouped]
}
