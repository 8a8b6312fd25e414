import { carriedBy } from '../../domain/board/carriedBy.ts'
import type { Layering } from '../../domain/board/operations.ts'
import type { Point } from '../../domain/geometry/Rect.ts'
import { apply, type Effect } from '../Effect.ts'
import type { Action, ActionContext } from './Action.ts'
import { selectedFrames, selectedNotes } from './selected.ts'

/** Board units a nudge goes; ten times as far with Shift. */
const NUDGE = 1
/** Pixels the wall goes when an arrow is pressed and nothing is selected. */
const STRIDE = 80

const ARROWS: readonly { key: string; by: Point; word: string }[] = [
  { key: 'ArrowLeft', by: { x: -1, y: 0 }, word: 'left' },
  { key: 'ArrowRight', by: { x: 1, y: 0 }, word: 'right' },
  { key: 'ArrowUp', by: { x: 0, y: -1 }, word: 'up' },
  { key: 'ArrowDown', by: { x: 0, y: 1 }, word: 'down' },
]

function nudge(context: ActionContext, by: Point, distance: number): readonly Effect[] {
  const { board, state } = context
  const ids = carriedBy(
    board,
    [...state.selection].filter((id) => board.notes.has(id) || board.frames.has(id)),
  )
  if (ids.length === 0) {
    const stride = (STRIDE * distance) / NUDGE
    return [{ do: 'pan', by: { x: -by.x * stride, y: -by.y * stride } }]
  }
  return [apply({ type: 'move', ids, by: { x: by.x * distance, y: by.y * distance } })]
}

const LAYERS: readonly { to: Layering; label: string; key: string }[] = [
  { to: 'front', label: 'Bring to front', key: ']' },
  { to: 'forward', label: 'Bring forward', key: 'Mod+]' },
  { to: 'backward', label: 'Send backward', key: 'Mod+[' },
  { to: 'back', label: 'Send to back', key: '[' },
]

export const arrangeActions: readonly Action[] = [
  ...ARROWS.map(
    ({ key, by, word }): Action => ({
      id: `nudge-${word}`,
      label: `Nudge ${word}`,
      group: 'Arrange',
      keys: [key],
      edits: true,
      run: (context) => nudge(context, by, NUDGE),
    }),
  ),
  ...ARROWS.map(
    ({ key, by, word }): Action => ({
      id: `push-${word}`,
      label: `Nudge ${word} ten times as far`,
      group: 'Arrange',
      keys: [`Shift+${key}`],
      edits: true,
      run: (context) => nudge(context, by, NUDGE * 10),
    }),
  ),
  ...LAYERS.map(
    ({ to, label, key }): Action => ({
      id: `layer-${to}`,
      label,
      group: 'Arrange',
      keys: [key],
      edits: true,
      run(context) {
        const ids = [...selectedNotes(context), ...selectedFrames(context)].map(({ id }) => id)
        return ids.length === 0 ? [] : [apply({ type: 'reorder', ids, to })]
      },
    }),
  ),
]
