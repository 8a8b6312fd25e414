import type { Board, Id } from '../../domain/board/Board.ts'
import { groupsOf } from '../../domain/board/groups.ts'
import { containsRect } from '../../domain/geometry/Rect.ts'
import { change, preview } from '../../workspace/Effect.ts'
import type { BoardPointer } from '../BoardPointer.ts'
import { rectBetween } from '../rectBetween.ts'
import { end, stay, type ToolState } from '../ToolState.ts'

/** Selects the notes that the rectangle touches, whole groups of them, and the frames it holds, beside `base`. */
export function brushing(from: BoardPointer, base: ReadonlySet<Id>): ToolState {
  let groups: ReadonlyMap<Id, readonly Id[]> | null = null
  const withGroup = (board: Board, id: Id): readonly Id[] => {
    const group = board.notes.get(id)?.group
    if (group === undefined) return [id]
    groups ??= groupsOf(board)
    return groups.get(group) ?? [id]
  }
  const state: ToolState = {
    is: 'brushing',
    scrolls: true,
    on(event, context) {
      if (event.type === 'cancel') return end(preview(null), change({ selection: base }))
      if (event.type === 'release') return end(preview(null))
      if (event.type !== 'move') return stay(state)
      const rect = rectBetween(from.at, event.pointer.at)
      const frames = [...context.board.frames.values()].filter((frame) => containsRect(rect, frame))
      const selection = new Set([
        ...base,
        ...frames.map(({ id }) => id),
        ...context.notesIn(rect).flatMap((id) => withGroup(context.board, id)),
      ])
      const before = context.state.selection
      const brush = preview({ show: 'brush', rect })
      const same = selection.size === before.size && [...selection].every((id) => before.has(id))
      return same ? stay(state, brush) : stay(state, brush, change({ selection }))
    },
  }
  return state
}
