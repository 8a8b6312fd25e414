import { type Board, rectOf } from '../../domain/board/Board.ts'
import type { Rect } from '../../domain/geometry/Rect.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import { type MinimapPlan, pixelRectOf } from './minimapPlan.ts'

/** Frames and stickies on a bitmap of their own: thousands of them are painted when the board changes, not when it is panned. */
export function paintWall(context: CanvasRenderingContext2D, board: Board, plan: MinimapPlan, frameInk: string): void {
  context.strokeStyle = frameInk
  context.lineWidth = 1
  for (const frame of board.frames.values()) {
    const { x, y, width, height } = pixelRectOf(plan, frame)
    context.strokeRect(x, y, width, height)
  }
  for (const note of board.notes.values()) {
    const { x, y, width, height } = pixelRectOf(plan, rectOf(note))
    context.fillStyle = getKind(note.kind).colour
    context.fillRect(x, y, Math.max(1, width), Math.max(1, height))
  }
}

/** What is in view. */
export function paintView(context: CanvasRenderingContext2D, view: Rect, plan: MinimapPlan, ink: string): void {
  const { x, y, width, height } = pixelRectOf(plan, view)
  context.strokeStyle = ink
  context.lineWidth = 1.5
  context.strokeRect(x + 1, y + 1, width - 2, height - 2)
}
