import { type Board, rectOf } from '../../domain/board/Board.ts'
import type { Rect } from '../../domain/geometry/Rect.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import { type MinimapPlan, pixelRectOf } from './minimapPlan.ts'

export interface MinimapInks {
  readonly frame: string
  readonly view: string
}

/** Frames, then one path a colour for all stickies of it, then what is in view. */
export function paintMinimap(
  context: CanvasRenderingContext2D,
  { board, view, plan, inks }: { board: Board; view: Rect; plan: MinimapPlan; inks: MinimapInks },
): void {
  context.strokeStyle = inks.frame
  context.lineWidth = 1
  for (const frame of board.frames.values()) {
    const { x, y, width, height } = pixelRectOf(plan, frame)
    context.strokeRect(x, y, width, height)
  }
  const byColour = new Map<string, Path2D>()
  for (const note of board.notes.values()) {
    const { colour } = getKind(note.kind)
    const path = byColour.get(colour) ?? new Path2D()
    const { x, y, width, height } = pixelRectOf(plan, rectOf(note))
    path.rect(x, y, Math.max(1, width), Math.max(1, height))
    byColour.set(colour, path)
  }
  for (const [colour, path] of byColour) {
    context.fillStyle = colour
    context.fill(path)
  }
  const { x, y, width, height } = pixelRectOf(plan, view)
  context.strokeStyle = inks.view
  context.lineWidth = 1.5
  context.strokeRect(x + 1, y + 1, width - 2, height - 2)
}
