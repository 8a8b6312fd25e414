import type { Id } from '../domain/board/Board.ts'
import type { Operation } from '../domain/board/operations.ts'
import type { Point } from '../domain/geometry/Rect.ts'
import type { CameraState } from './camera/CameraState.ts'
import type { Preview } from './Preview.ts'
import type { WorkspaceState } from './WorkspaceState.ts'

/** What an action or a tool wants done, as a value; performed in order by the workspace, up to the first refused edit. */
export type Effect =
  | { readonly do: 'apply'; readonly operation: Operation }
  /** Takes away a note that was left empty. */
  | { readonly do: 'discard'; readonly id: Id }
  | { readonly do: 'change'; readonly to: Partial<WorkspaceState> }
  | { readonly do: 'look'; readonly at: CameraState }
  /** Moves the wall under the hand, in screen pixels. */
  | { readonly do: 'pan'; readonly by: Point }
  | { readonly do: 'preview'; readonly preview: Preview | null }
  | { readonly do: 'clipboard'; readonly command: 'copy' | 'cut' | 'paste' }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }

export const apply = (operation: Operation): Effect => ({ do: 'apply', operation })
export const change = (to: Partial<WorkspaceState>): Effect => ({ do: 'change', to })
export const look = (at: CameraState): Effect => ({ do: 'look', at })
export const preview = (value: Preview | null): Effect => ({ do: 'preview', preview: value })
