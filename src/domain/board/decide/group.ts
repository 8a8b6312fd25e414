import type { Board, Id } from '../Board.ts'
import { isId } from '../isId.ts'
import type { Change, Plan, Refusal } from '../plan.ts'
import { plan, refuse, refuseGone } from './refuse.ts'

/** Notes only; frames group by holding. Null takes notes out of their groups. */
export function setGroup(
  board: Board,
  { ids, group }: { readonly ids: readonly Id[]; readonly group: Id | null },
): Plan | Refusal {
  if (group !== null && !isId(group)) return refuse('bad-id', 'That cannot be the id of a group.')
  const notes = [...new Set(ids)].flatMap((id) => board.notes.get(id) ?? [])
  if (notes.length === 0 && ids.length > 0) {
    return ids.some((id) => board.frames.has(id))
      ? refuse('wrong-element', 'Only stickies can be grouped; a frame holds what lies in it.')
      : refuseGone('What you grouped')
  }
  const changing = notes.filter((note) => (note.group ?? null) !== group)
  return plan(
    changing.map(
      ({ id }): Change =>
        group === null ? { in: 'notes', id, set: {}, unset: ['group'] } : { in: 'notes', id, set: { group } },
    ),
  )
}
