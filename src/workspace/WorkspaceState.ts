import type { FrameKind, Id } from '../domain/board/Board.ts'
import type { NoteKind } from '../domain/notation/kinds.ts'

export const TOOLS = ['select', 'hand', 'link', 'frame', 'note'] as const
export type ToolName = (typeof TOOLS)[number]

export const FACES = ['wall', 'map', 'code'] as const
export type Face = (typeof FACES)[number]

export const PANELS = ['model', 'findings', 'outline'] as const
export type Panel = (typeof PANELS)[number]

export const DIALOGS = ['commands', 'find', 'help', 'share', 'export'] as const
export type Dialog = (typeof DIALOGS)[number]

/** A sentence for the person: a refused edit, or what just happened. `code` is for programs. */
export interface Notice {
  readonly code: string
  readonly message: string
}

/** A link that was inferred, by the notes it joins. */
export interface AskedLink {
  readonly from: Id
  readonly to: Id
}

/** What one person sees, apart from the camera. Never shared, never stored on the board. */
export interface WorkspaceState {
  /** Notes, frames and links. */
  readonly selection: ReadonlySet<Id>
  readonly tool: ToolName
  /** The note or frame whose text is open in the editor. */
  readonly editing: Id | null
  /** The inferred link that is asked about: meant, or not? */
  readonly asked: AskedLink | null
  /** The kind that N, a double click and Tab make. */
  readonly lastKind: NoteKind
  /** What the frame tool draws. */
  readonly frameKind: FrameKind
  readonly face: Face
  readonly panel: Panel | null
  readonly dialog: Dialog | null
  readonly notice: Notice | null
  /** Read out by screen readers (polite live region). */
  readonly announcement: string
}

export const INITIAL_STATE: WorkspaceState = {
  selection: new Set(),
  tool: 'select',
  editing: null,
  asked: null,
  lastKind: 'event',
  frameKind: 'context',
  face: 'wall',
  panel: null,
  dialog: null,
  notice: null,
  announcement: '',
}
