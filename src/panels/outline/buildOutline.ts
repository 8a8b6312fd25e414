import { type Board, type Frame, type Note, rectOf } from '../../domain/board/Board.ts'
import { centreOf, containsPoint } from '../../domain/geometry/Rect.ts'
import { readingStrips } from '../../workspace/flow/readingStrips.ts'

/** A frame, or null for what stands outside every frame, with its strips as one reads them. */
export interface OutlineSection {
  readonly frame: Frame | null
  readonly strips: readonly (readonly Note[])[]
}

/** The wall as frames → strips → notes; frames from top to bottom, then left to right, the rest of the wall last. */
export function buildOutline({ notes, frames }: Board): readonly OutlineSection[] {
  const bySize = [...frames.values()].sort((a, b) => a.width * a.height - b.width * b.height)
  const inside = new Map<Frame | null, Note[]>()
  for (const note of notes.values()) {
    const centre = centreOf(rectOf(note))
    const home = bySize.find((frame) => containsPoint(frame, centre)) ?? null
    const others = inside.get(home)
    if (others) others.push(note)
    else inside.set(home, [note])
  }
  const sections = [...frames.values()]
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map((frame) => ({ frame, strips: readingStrips(inside.get(frame) ?? []) }))
  const outside = inside.get(null)
  return outside ? [...sections, { frame: null, strips: readingStrips(outside) }] : sections
}
