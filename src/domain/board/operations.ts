import type { Point, Rect } from '../geometry/Rect.ts'
import type { NoteKind } from '../notation/kinds.ts'
import type { Level } from '../notation/levels.ts'
import type { Subdomain } from '../notation/relationships.ts'
import type { Yields } from '../notation/yields.ts'
import type { Frame, Id, Link, Note, Relationship } from './Board.ts'

/** Where a note or frame goes in the drawing order. */
export type Layering = 'front' | 'forward' | 'backward' | 'back'

export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

export const AXES = ['x', 'y'] as const
export type Axis = (typeof AXES)[number]

/**
 * An edit as a value: JSON-shaped, imperative, decided by `decide` and applied by the document. Ids of new elements are
 * chosen by the caller (`newId`), so that replaying an operation makes the same board.
 */
export type Operation =
  | { readonly type: 'set-title'; readonly title: string }
  | { readonly type: 'set-level'; readonly level: Level }
  | { readonly type: 'add-notes'; readonly notes: readonly Omit<Note, 'z' | 'extra'>[] }
  | { readonly type: 'add-frames'; readonly frames: readonly Omit<Frame, 'z' | 'extra'>[] }
  | { readonly type: 'add-links'; readonly links: readonly Omit<Link, 'extra'>[] }
  /** Notes and frames by id; what a frame carries is named by the caller (`carriedBy`). */
  | { readonly type: 'move'; readonly ids: readonly Id[]; readonly by: Point }
  /** Notes, groups and frames with what they carry, within the bounds of them all. */
  | { readonly type: 'align'; readonly ids: readonly Id[]; readonly to: Alignment }
  | { readonly type: 'distribute'; readonly ids: readonly Id[]; readonly along: Axis }
  /**
   * Moves everything right of x, in the whole wall or in one frame, and stretches the frames there; a negative width
   * takes out what space there is.
   */
  | { readonly type: 'insert-space'; readonly x: number; readonly width: number; readonly frame?: Id }
  /** Notes and frames: nobody moves, resizes, edits or deletes them by hand until they are unlocked. */
  | { readonly type: 'set-locked'; readonly ids: readonly Id[]; readonly locked: boolean }
  /** Notes; null takes them out of their groups. */
  | { readonly type: 'set-group'; readonly ids: readonly Id[]; readonly group: Id | null }
  /** A note or a frame. */
  | { readonly type: 'resize'; readonly id: Id; readonly to: Rect }
  /** The whole new text; the document writes the smallest difference. */
  | { readonly type: 'edit-text'; readonly id: Id; readonly text: string }
  | { readonly type: 'rename-frame'; readonly id: Id; readonly name: string }
  | { readonly type: 'retype'; readonly ids: readonly Id[]; readonly kind: NoteKind }
  | { readonly type: 'set-pivotal'; readonly ids: readonly Id[]; readonly pivotal: boolean }
  /** Whether commands yield all or one of their events; null: not said. */
  | { readonly type: 'set-yields'; readonly ids: readonly Id[]; readonly yields: Yields | null }
  | { readonly type: 'set-subdomain'; readonly id: Id; readonly subdomain: Subdomain | null }
  | { readonly type: 'set-big-ball-of-mud'; readonly id: Id; readonly bigBallOfMud: boolean }
  /** The user says that this inferred link is wrong: `id` is the new link's where none joins the pair yet. */
  | { readonly type: 'reject-link'; readonly id: Id; readonly from: Id; readonly to: Id }
  /** Adds the relationship, or replaces the one with its id. */
  | { readonly type: 'put-relationship'; readonly relationship: Omit<Relationship, 'extra'> }
  | { readonly type: 'reorder'; readonly ids: readonly Id[]; readonly to: Layering }
  /** Records identifiers chosen for code; null forgets one. */
  | { readonly type: 'set-names'; readonly names: Readonly<Record<Id, string | null>> }
  /** Notes, frames, links, relationships; links of deleted notes and relationships of deleted contexts go with them. */
  | { readonly type: 'delete'; readonly ids: readonly Id[] }
  /** All or nothing, one undo step; each is decided on the board the ones before it leave. */
  | { readonly type: 'batch'; readonly operations: readonly Operation[] }

export type OperationType = Operation['type']
