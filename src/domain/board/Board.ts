import type { Rect } from '../geometry/Rect.ts'
import { getKind, type NoteKind } from '../notation/kinds.ts'
import type { Level } from '../notation/levels.ts'
import type { DownstreamRole, Pattern, Subdomain, UpstreamRole } from '../notation/relationships.ts'
import type { Yields } from '../notation/yields.ts'

/** Any JSON value; what unknown keys of a board file hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Unknown keys of a file element, kept for the round trip. A Map, so that `__proto__` is just a key. */
export type Extra = ReadonlyMap<string, Json>

export type Id = string

/** A sticky. x, y: top left in board units; width, height only where they differ from the kind's. */
export interface Note {
  readonly id: Id
  readonly kind: NoteKind
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width?: number
  readonly height?: number
  readonly pivotal?: boolean
  /** Of a command with several events, where its author said. */
  readonly yields?: Yields
  readonly locked?: boolean
  /** Notes that name the same group are taken in hand together. */
  readonly group?: Id
  /** Fractional index of the drawing order; lives in the document only, not in the file. Without one: lowest. */
  readonly z?: string
  readonly extra?: Extra
}

/** A bounded context or a swimlane, drawn as a named rectangle below the notes. */
export interface Frame extends Rect {
  readonly id: Id
  readonly kind: FrameKind
  readonly name: string
  readonly subdomain?: Subdomain
  readonly bigBallOfMud?: boolean
  readonly locked?: boolean
  readonly z?: string
  readonly extra?: Extra
}

export const FRAME_KINDS = ['context', 'lane'] as const
export type FrameKind = (typeof FRAME_KINDS)[number]

/** A drawn arrow between two notes; `rejected` says: this pair must not be inferred, and it is not drawn. */
export interface Link {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly rejected?: boolean
  readonly extra?: Extra
}

/** What a person declared between two contexts (frame ids, or `board` for the implicit context). */
export interface Relationship {
  readonly id: Id
  readonly upstream: Id
  readonly downstream: Id
  readonly pattern: Pattern
  readonly upstreamRoles: readonly UpstreamRole[]
  readonly downstreamRoles: readonly DownstreamRole[]
  readonly extra?: Extra
}

/** The whole wall as data. Every id is unique over notes, frames, links and relationships together. */
export interface Board {
  readonly title: string
  readonly level: Level
  readonly notes: ReadonlyMap<Id, Note>
  readonly frames: ReadonlyMap<Id, Frame>
  readonly links: ReadonlyMap<Id, Link>
  readonly relationships: ReadonlyMap<Id, Relationship>
  /** Identifier registry: id of a note or frame → the code identifier chosen for it. */
  readonly names: ReadonlyMap<Id, string>
  readonly extra?: Extra
}

export const LIMITS = {
  notes: 20_000,
  fileBytes: 32 * 1024 * 1024,
  nesting: 64,
  /** Code points. */
  idLength: 128,
  /** UTF-16 units that an operation may give a title, text or name; a file may hold longer ones. */
  text: 100_000,
  /** All the texts of one operation: an edit must fit into one frame on its way to the server. */
  texts: 1_500_000,
  coordinate: 10_000_000,
} as const

export const IMPLICIT_CONTEXT_ID = 'board'

/** The rectangle a note covers, in board units: its own size, else its kind's. */
export function rectOf(note: Note): Rect {
  const kind = getKind(note.kind)
  return { x: note.x, y: note.y, width: note.width ?? kind.width, height: note.height ?? kind.height }
}

export function emptyBoard(title: string): Board {
  return {
    title,
    level: 'design',
    notes: new Map(),
    frames: new Map(),
    links: new Map(),
    relationships: new Map(),
    names: new Map(),
  }
}
