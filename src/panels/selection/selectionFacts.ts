import type { Board, Frame, Id } from '../../domain/board/Board.ts'
import type { NoteKind } from '../../domain/notation/kinds.ts'

/** What the selected elements have in common. */
export interface SelectionFacts {
  readonly notes: number
  readonly links: number
  readonly frames: readonly Frame[]
  /** The kind of all selected notes; null where they differ, or there are none. */
  readonly kind: NoteKind | null
  /** Every selected note is a pivotal event. */
  readonly pivotal: boolean
}

export function selectionFacts({ notes, frames, links }: Board, selection: ReadonlySet<Id>): SelectionFacts {
  const ids = [...selection]
  const some = ids.flatMap((id) => notes.get(id) ?? [])
  const kinds = new Set(some.map(({ kind }) => kind))
  const [kind = null] = kinds
  return {
    notes: some.length,
    links: ids.filter((id) => links.has(id)).length,
    frames: ids.flatMap((id) => frames.get(id) ?? []),
    kind: kinds.size === 1 ? kind : null,
    pivotal: some.length > 0 && some.every((note) => note.pivotal === true),
  }
}

/** "3 stickies, 1 frame": what is selected, in words. */
export function selectionWords({ notes, frames, links }: SelectionFacts): string {
  const parts = [
    things(notes, 'sticky', 'stickies'),
    things(frames.length, 'frame', 'frames'),
    things(links, 'link', 'links'),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function things(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`
}
