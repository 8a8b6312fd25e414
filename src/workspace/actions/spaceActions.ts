import { rectOf } from '../../domain/board/Board.ts'
import { apply } from '../Effect.ts'
import { GAP } from '../flow/noteFlow.ts'
import type { Action } from './Action.ts'
import { selectedBounds } from './selected.ts'

/** Board units: a sticky and the gap beside it. */
const STEP = 160 + GAP

/** The timeline parted and closed up without a pointer. */
export const spaceActions: readonly Action[] = [
  {
    ...{ id: 'space-before', label: 'Insert space before the selection', group: 'Arrange', keys: [], edits: true },
    run(context) {
      const bounds = selectedBounds(context)
      return bounds ? [apply({ type: 'insert-space', x: bounds.x, width: STEP })] : []
    },
  },
  {
    ...{ id: 'no-space-before', label: 'Close the gap before the selection', group: 'Arrange', keys: [], edits: true },
    run(context) {
      const bounds = selectedBounds(context)
      if (!bounds) return []
      let end = -Infinity
      for (const note of context.board.notes.values()) {
        const { x, width } = rectOf(note)
        if (x < bounds.x) end = Math.max(end, x + width)
      }
      const surplus = bounds.x - end - GAP
      return surplus > 0 && Number.isFinite(surplus) ? [apply({ type: 'insert-space', x: end, width: -surplus })] : []
    },
  },
]
