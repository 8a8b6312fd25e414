import { type Board, type Frame, type Note, rectOf } from '../../domain/board/Board.ts'
import { boundsOf, type Rect } from '../../domain/geometry/Rect.ts'
import type { WorkspaceState } from '../WorkspaceState.ts'

interface Selected {
  readonly board: Board
  readonly state: WorkspaceState
}

export function selectedNotes({ board, state }: Selected): readonly Note[] {
  return [...state.selection].flatMap((id) => board.notes.get(id) ?? [])
}

export function selectedFrames({ board, state }: Selected): readonly Frame[] {
  return [...state.selection].flatMap((id) => board.frames.get(id) ?? [])
}

/** Around the selected notes and frames; undefined where there are none. */
export function selectedBounds(context: Selected): Rect | undefined {
  return boundsOf([...selectedNotes(context).map(rectOf), ...selectedFrames(context)])
}
