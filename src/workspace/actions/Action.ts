import type { Board, Id } from '../../domain/board/Board.ts'
import type { Point } from '../../domain/geometry/Rect.ts'
import type { CameraState, Size } from '../camera/CameraState.ts'
import type { Effect } from '../Effect.ts'
import type { WorkspaceState } from '../WorkspaceState.ts'

export const ACTION_GROUPS = ['Tools', 'Make', 'Retype', 'Edit', 'Arrange', 'View', 'Export', 'Help'] as const
export type ActionGroup = (typeof ACTION_GROUPS)[number]

/** All an action may know; a snapshot, so that the same context always gives the same effects. */
export interface ActionContext {
  readonly board: Board
  readonly state: WorkspaceState
  readonly camera: CameraState
  /** Canvas size in pixels. */
  readonly size: Size
  /** Where the pointer is over the wall, board units; null when it is elsewhere. */
  readonly pointer: Point | null
  newId(): Id
}

/** One command of the product: a row from which the key map, the `?` help and the command palette are derived. */
export interface Action {
  /** Kebab-case, unique. */
  readonly id: string
  readonly label: string
  readonly group: ActionGroup
  /** Chords as `chordOf` writes them; the first one is shown. */
  readonly keys: readonly string[]
  /** Works on every face; the others are for the wall alone. */
  readonly everywhere?: true
  /** Changes the wall, or begins to: nothing for those who may only look. */
  readonly edits?: true
  /** Takes the selection away. */
  readonly removes?: true
  /** The browser turns these keys into clipboard events itself; the key map leaves them alone. */
  readonly native?: true
  /** Nothing to do: no effects. */
  run(context: ActionContext): readonly Effect[]
}
