import type { StoreApi } from 'zustand/vanilla'
import type { BoardDocument } from '../document/BoardDocument.ts'
import type { Id } from '../domain/board/Board.ts'
import type { Point, Rect } from '../domain/geometry/Rect.ts'

/** Who may do most first. */
export const ROLES = ['facilitate', 'edit', 'view'] as const
export type Role = (typeof ROLES)[number]

export type ConnectionState = 'connecting' | 'online' | 'offline' | 'refused'

/** What the top bar shows. `saved` is true only when the server said (message 100) that every edit of this page is durable. */
export interface SessionStatus {
  readonly connection: ConnectionState
  readonly saved: boolean
  /** Edits are kept on this device too, and survive closing the tab. */
  readonly kept: boolean
  /** Known once the server stamped our presence. */
  readonly role: Role | null
  /** Document loaded from this device or the server, good to draw. */
  readonly loaded: boolean
  /** Why the server will not have us: its close code and a sentence for the person. */
  readonly refusal: { readonly code: number; readonly message: string } | null
  /** The last notice of the server (message 101). */
  readonly notice: { readonly code: string; readonly message: string } | null
  /** Why the server cannot save now, in its words; null while it can. */
  readonly storeTrouble: string | null
}

/** A drag under way: ids and one delta in board units; committed to the document only at drop. */
export interface DragPreview {
  readonly ids: readonly Id[]
  readonly by: Point
}

/** What a laser pointer drew lately: the newest points of the stroke, which has `count` so far. Board units. */
export interface LaserBeam {
  readonly count: number
  readonly points: readonly Point[]
}

/** Somebody else on this wall, parsed from awareness; board units throughout. Whoever may only look drags and edits nothing. */
export interface Peer {
  readonly clientId: number
  readonly name: string
  readonly colour: string
  readonly role: Role | null
  readonly cursor: Point | null
  readonly selection: readonly Id[]
  readonly drag: DragPreview | null
  readonly editing: Id | null
  readonly view: Rect | null
  readonly laser: LaserBeam | null
  /** Whose view they follow, by client id. */
  readonly following: number | null
}

export interface Presence {
  /** Others only, by client id. A peer object keeps its identity until it changes. */
  readonly peers: StoreApi<ReadonlyMap<number, Peer>>
  /** Setters send at most every 50 ms; the last value always arrives. */
  setCursor(point: Point | null): void
  setSelection(ids: readonly Id[]): void
  setDrag(drag: DragPreview | null): void
  setEditing(id: Id | null): void
  setView(view: Rect): void
  setLaser(beam: LaserBeam | null): void
  setFollowing(clientId: number | null): void
}

/** One person's connection to one board. */
export interface Session {
  readonly boardId: string
  readonly document: BoardDocument
  readonly status: StoreApi<SessionStatus>
  readonly presence: Presence
  readonly identity: StoreApi<Identity>
  /** Takes effect for the others at once, and is kept on this device. */
  rename(name: string): void
  /** Loaded from this device, or synced with the server. */
  readonly ready: Promise<void>
  close(): void
}

/** Who I am on this device: asked once, kept in `localStorage` (`wallstorm.name`, a plain string). The name is empty until then. */
export interface Identity {
  readonly name: string
  readonly colour: string
}
