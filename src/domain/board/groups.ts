import type { Board, Id } from './Board.ts'

/** The notes that are grouped with this one, itself included; for anything else just itself. */
export function groupOf({ notes }: Pick<Board, 'notes'>, id: Id): readonly Id[] {
  const group = notes.get(id)?.group
  if (group === undefined) return [id]
  return [...notes.values()].filter((note) => note.group === group).map((note) => note.id)
}

/** Every group by its id, for a gesture that asks often. */
export function groupsOf({ notes }: Pick<Board, 'notes'>): ReadonlyMap<Id, readonly Id[]> {
  const groups = new Map<Id, Id[]>()
  for (const { id, group } of notes.values()) {
    if (group === undefined) continue
    const members = groups.get(group)
    if (members) members.push(id)
    else groups.set(group, [id])
  }
  return groups
}
