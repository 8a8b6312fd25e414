import type { FrameKind, Id } from '../domain/board/Board.ts'
import type { CodeStyle } from '../domain/export/ExportTarget.ts'
import type { NoteKind } from '../domain/notation/kinds.ts'

export const TOOLS = ['select', 'hand', 'link', 'frame', 'note', 'laser', 'space'] as const
export type ToolName = (typeof TOOLS)[number]

export const FACES = ['wall', 'map', 'code'] as const
export type Face = (typeof FACES)[number]

export const PANELS = ['model', 'findings', 'outline', 'coverage'] as const
export type Panel = (typeof PANELS)[number]

export const DIALOGS = ['commands', 'find', 'help', 'share', 'export', 'versions'] as const
export type Dialog = (typeof DIALOGS)[number]

export const PICTURE_FORMATS = ['png', 'svg', 'pdf'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

/** A picture that was asked for: of the whole wall, or of what is selected with all that its frames carry. */
export interface PictureOrder {
  readonly of: 'wall' | 'selection'
  /** A file of this format, or a PNG for the clipboard. */
  readonly as: PictureFormat | 'clipboard'
}

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
  /** What was searched for and found: ringed on the wall. */
  readonly found: ReadonlySet<Id>
  /** Whose view this page follows, by client id. */
  readonly following: number | null
  /** The inferred link that is asked about: meant, or not? */
  readonly asked: AskedLink | null
  /** The kind that N, a double click and Tab make. */
  readonly lastKind: NoteKind
  /** What the frame tool draws. */
  readonly frameKind: FrameKind
  readonly face: Face
  /** How this person wants code written; kept on the device. */
  readonly codeStyle: CodeStyle
  /** The wall marks the stickies that are not in the code. */
  readonly showsGaps: boolean
  readonly panel: Panel | null
  readonly dialog: Dialog | null
  /** The picture that is being made. */
  readonly picture: PictureOrder | null
  readonly notice: Notice | null
  /** Read out by screen readers (polite live region). */
  readonly announcement: string
}

export const INITIAL_STATE: WorkspaceState = {
  selection: new Set(),
  tool: 'select',
  editing: null,
  found: new Set(),
  following: null,
  asked: null,
  lastKind: 'event',
  frameKind: 'context',
  face: 'wall',
  codeStyle: 'class',
  showsGaps: false,
  panel: null,
  dialog: null,
  picture: null,
  notice: null,
  announcement: '',
}
