import type { Board, Id } from '../domain/board/Board.ts'
import type { Rect } from '../domain/geometry/Rect.ts'
import type { Effect } from '../workspace/Effect.ts'
import type { WorkspaceState } from '../workspace/WorkspaceState.ts'
import type { BoardPointer } from './BoardPointer.ts'

export type ToolEvent =
  | { readonly type: 'press' | 'move' | 'release' | 'double'; readonly pointer: BoardPointer }
  | { readonly type: 'cancel' }

export interface ToolContext {
  readonly board: Board
  readonly state: WorkspaceState
  /** Pixels a board unit. */
  readonly zoom: number
  /** Notes that meet the rectangle, by the spatial index. */
  notesIn(rect: Rect): readonly Id[]
  newId(): Id
}

/** Where a gesture stands. */
export interface ToolState {
  /** A gerund, for tests and cursors. */
  readonly is: string
  /** At the edge of the canvas the wall moves on under the hand. */
  readonly scrolls?: true
  on(event: ToolEvent, context: ToolContext): Transition
}

export interface Transition {
  /** null ends the gesture: back to the tool's idle state. */
  readonly to: ToolState | null
  readonly effects: readonly Effect[]
}

export const stay = (state: ToolState, ...effects: readonly Effect[]): Transition => ({ to: state, effects })
export const end = (...effects: readonly Effect[]): Transition => ({ to: null, effects })
