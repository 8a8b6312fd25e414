import { isLocked } from '../../domain/board/isLocked.ts'
import type { Alignment, Axis, Operation } from '../../domain/board/operations.ts'
import { apply, type Effect } from '../Effect.ts'
import type { Action, ActionContext } from './Action.ts'
import { selectedFrames, selectedNotes } from './selected.ts'

const ALIGN: readonly { to: Alignment; label: string; key: string }[] = [
  { to: 'left', label: 'Align left edges', key: 'Alt+A' },
  { to: 'centre', label: 'Align centres on a vertical line', key: 'Alt+H' },
  { to: 'right', label: 'Align right edges', key: 'Alt+D' },
  { to: 'top', label: 'Align top edges', key: 'Alt+W' },
  { to: 'middle', label: 'Align middles on a horizontal line', key: 'Alt+V' },
  { to: 'bottom', label: 'Align bottom edges', key: 'Alt+S' },
]

const DISTRIBUTE: readonly { along: Axis; label: string; key: string }[] = [
  { along: 'x', label: 'Equal gaps sideways', key: 'Alt+Shift+H' },
  { along: 'y', label: 'Equal gaps downwards', key: 'Alt+Shift+V' },
]

/** Puts what is selected in order, holds it together, holds it fast. */
export const orderActions: readonly Action[] = [
  ...ALIGN.map(
    ({ to, label, key }): Action => ({
      ...{ id: `align-${to}`, label, group: 'Arrange', keys: [key], edits: true },
      run: (context) => forAtLeast(2, context, (ids) => ({ type: 'align', ids, to })),
    }),
  ),
  ...DISTRIBUTE.map(
    ({ along, label, key }): Action => ({
      ...{ id: `distribute-${along}`, label, group: 'Arrange', keys: [key], edits: true },
      run: (context) => forAtLeast(3, context, (ids) => ({ type: 'distribute', ids, along })),
    }),
  ),
  {
    ...{ id: 'group', label: 'Group', group: 'Arrange', keys: ['Mod+G'], edits: true },
    run(context) {
      const ids = selectedNotes(context).map(({ id }) => id)
      return ids.length < 2 ? [] : [apply({ type: 'set-group', ids, group: context.newId() })]
    },
  },
  {
    ...{ id: 'ungroup', label: 'Ungroup', group: 'Arrange', keys: ['Mod+Shift+G'], edits: true },
    run(context) {
      const ids = selectedNotes(context).flatMap(({ id, group }) => (group === undefined ? [] : [id]))
      return ids.length === 0 ? [] : [apply({ type: 'set-group', ids, group: null })]
    },
  },
  {
    ...{ id: 'toggle-lock', label: 'Lock or unlock', group: 'Arrange', keys: ['Mod+Shift+L'], edits: true },
    run: (context) =>
      forAtLeast(1, context, (ids) => ({
        ...{ type: 'set-locked', ids },
        locked: ids.some((id) => !isLocked(context.board, id)),
      })),
  },
]

function forAtLeast(
  least: number,
  context: ActionContext,
  operation: (ids: readonly string[]) => Operation,
): readonly Effect[] {
  const ids = [...selectedNotes(context), ...selectedFrames(context)].map(({ id }) => id)
  return ids.length < least ? [] : [apply(operation(ids))]
}
