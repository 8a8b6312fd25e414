import type { Point } from '../domain/geometry/Rect.ts'
import { getKind } from '../domain/notation/kinds.ts'
import { apply, change, type Effect } from '../workspace/Effect.ts'
import type { ToolContext } from './ToolState.ts'

/** Makes a note of the last kind, centred at the point, and opens its editor. */
export function placeNote(at: Point, { state, newId }: ToolContext): readonly Effect[] {
  const id = newId()
  const kind = state.lastKind
  const { width, height } = getKind(kind)
  const note = { id, kind, text: '', x: Math.round(at.x - width / 2), y: Math.round(at.y - height / 2) }
  return [
    apply({ type: 'add-notes', notes: [note] }),
    change({ selection: new Set([id]), editing: id, tool: 'select' }),
  ]
}
