import type { Board, Frame, Id } from '../../domain/board/Board.ts'
import type { NoteKind } from '../../domain/notation/kinds.ts'
import type { Yields } from '../../domain/notation/yields.ts'

/** What the selected elements have in common. */
export interface SelectionFacts {
  readonly notes: number
  readonly links: number
  readonly frames: readonly Frame[]
  /** The kind of all selected notes; null where they differ, or there are none. */
  readonly kind: NoteKind | null
  /** Some selected note is in a group. */
  readonly grouped: boolean
  /** Every selected note and frame is locked. */
  readonly locked: boolean
  /** Every selected note is a pivotal event. */
  readonly pivotal: boolean
  /** What every selected note says of its events; null where they differ, or none says it. */
  readonly yields: Yields | null
}

export function selectionFacts({ notes, frames, links }: Board, selection: ReadonlySet<Id>): SelectionFacts {
  const ids = [...selection]
  const some = ids.flatMap((id) => notes.get(id) ?? [])
  const framed = ids.flatMap((id) => frames.get(id) ?? [])
  const kinds = new Set(some.map(({ kind }) => kind))
  const [kind = null] = kinds
  const [yields, ...others] = new Set(some.map((note) => note.yields ?? null))
  return {
    notes: some.length,
    links: ids.filter((id) => links.has(id)).length,
    frames: framed,
    grouped: some.some(({ group }) => group !== undefined),
    locked: some.length + framed.length > 0 && [...some, ...framed].every(({ locked }) => locked === true),
    kind: kinds.size === 1 ? kind : null,
    yields: others.length === 0 ? (yields ?? null) : null,
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
