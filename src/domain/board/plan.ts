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

type ElementChange<C extends Collection> =
  | { readonly in: C; readonly id: Id; readonly put: Elements[C] }
  | {
      readonly in: C
      readonly id: Id
      readonly set: Partial<Elements[C]>
      readonly unset?: readonly (keyof Elements[C])[]
    }
  | { readonly in: C; readonly id: Id; readonly remove: true }

/** One elementary write. */
export type Change =
  | { readonly in: 'meta'; readonly set: { readonly title?: string; readonly level?: Board['level'] } }
  | { readonly in: 'names'; readonly id: Id; readonly name: string | null }
  | { [C in Collection]: ElementChange<C> }[Collection]

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
  | 'view-only'

export type Decide = (board: Board, operation: Operation) => Plan | Refusal
