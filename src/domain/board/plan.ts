import type { Board, Frame, Id, Link, Note, Relationship } from './Board.ts'
import type { Operation } from './operations.ts'

/** The four kinds of element a board holds under ids. */
export interface Elements {
  readonly notes: Note
  readonly frames: Frame
  readonly links: Link
  readonly relationships: Relationship
}
export type Collection = keyof Elements
export const COLLECTIONS: readonly Collection[] = ['notes', 'frames', 'links', 'relationships']

/** One write to an element: all of it, some of its keys, or its removal. */
export type ElementChange<E> =
  | { readonly id: Id; readonly put: E }
  | { readonly id: Id; readonly set: Partial<E>; readonly unset?: readonly (keyof E)[] }
  | Removal

interface Removal {
  readonly id: Id
  readonly remove: true
}

/** One elementary write. */
export type Change =
  | { readonly in: 'meta'; readonly set: { readonly title?: string; readonly level?: Board['level'] } }
  | { readonly in: 'names'; readonly id: Id; readonly name: string | null }
  | ({ readonly in: Collection } & Removal)
  | { [C in Collection]: { readonly in: C } & ElementChange<Elements[C]> }[Collection]

/** What an allowed operation does, in order. */
export interface Plan {
  readonly ok: true
  readonly changes: readonly Change[]
}

/** Why an operation was not done: a code for programs, a sentence for the person. */
export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  readonly message: string
}

export type RefusalCode =
  | 'unknown-id'
  | 'duplicate-id'
  | 'bad-id'
  | 'out-of-bounds'
  | 'bad-size'
  | 'too-many-notes'
  | 'wrong-element'
  | 'self-relationship'
  | 'text-too-long'
  | 'locked'
  | 'bad-operation'
  | 'view-only'
  | 'outdated-page'

export type Decide = (board: Board, operation: Operation) => Plan | Refusal
