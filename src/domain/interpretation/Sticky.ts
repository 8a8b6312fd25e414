import type { Id, Note } from '../board/Board.ts'
import { rectOf } from '../board/Board.ts'
import type { Rect } from '../geometry/Rect.ts'
import { NOTE_KINDS, type NoteKind } from '../notation/kinds.ts'
import type { Yields } from '../notation/yields.ts'
import { nameKey, stickyName } from './sticky-text/stickyName.ts'

/** A note as interpretation sees it: what it is called, where it stands, whose it is. */
export interface Sticky {
  readonly id: Id
  readonly kind: NoteKind
  readonly text: string
  readonly pivotal: boolean
  /** Of a command: what its author says of its events. */
  readonly yields: Yields | undefined
  /** First line; empty while unnamed. */
  readonly name: string
  /** The same for names that differ in case only; an empty one equals none. */
  readonly nameKey: string
  readonly rect: Rect
  /** Frame id, or `board`. */
  readonly context: Id
}

export function stickyOf(note: Note, context: Id): Sticky {
  const name = stickyName(note.text)
  const { id, kind, text, pivotal = false, yields } = note
  return { id, kind, text, pivotal, yields, name, nameKey: nameKey(name), rect: rectOf(note), context }
}

/** How a message calls it: “Order Placed”, or “an event without a name”. */
export function called({ kind, name }: { readonly kind: NoteKind; readonly name: string }): string {
  return name === '' ? `${withArticle(kindInWords(kind))} without a name` : `“${name}”`
}

const KINDS_IN_WORDS = new Map(NOTE_KINDS.map(({ kind, label }) => [kind, label.toLowerCase()]))

export function kindInWords(kind: NoteKind): string {
  return KINDS_IN_WORDS.get(kind) ?? kind
}

export function withArticle(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`
}
