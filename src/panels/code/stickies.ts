import type { Board, Id } from '../../domain/board/Board.ts'
import { stickyName } from '../../domain/interpretation/sticky-text/stickyName.ts'
import { getKind, type NoteKind } from '../../domain/notation/kinds.ts'

/** A note or a frame of the wall, as it is spoken of beside the code. */
export interface Sticky {
  readonly id: Id
  /** Null: a frame. */
  readonly kind: NoteKind | null
  readonly label: string
  /** First line. */
  readonly name: string
}

/** Of these ids, those that are on the wall; notes first. */
export function stickiesOf({ notes, frames }: Pick<Board, 'notes' | 'frames'>, ids: Iterable<Id>): readonly Sticky[] {
  const found: Sticky[] = []
  const around: Sticky[] = []
  for (const id of ids) {
    const note = notes.get(id)
    const frame = frames.get(id)
    if (note) found.push({ id, kind: note.kind, label: getKind(note.kind).label, name: stickyName(note.text) })
    if (frame)
      around.push({
        id,
        kind: null,
        label: frame.kind === 'lane' ? 'Swimlane' : 'Context',
        name: stickyName(frame.name),
      })
  }
  return [...found, ...around]
}

/** `Order Placed (Domain event)` */
export function stickyWords({ name, label }: Sticky): string {
  return `${name || 'unnamed'} (${label})`
}
