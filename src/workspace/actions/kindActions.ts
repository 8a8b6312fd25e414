import { NOTE_KINDS, type NoteKind } from '../../domain/notation/kinds.ts'
import { apply, change, type Effect } from '../Effect.ts'
import { placeForNew } from '../flow/placeForNew.ts'
import type { Action, ActionContext } from './Action.ts'
import { selectedNotes } from './selected.ts'

/** A new note under the pointer (else beside the selected note, else in the middle), with its editor open. */
function makeNote(kind: NoteKind, context: ActionContext): readonly Effect[] {
  const id = context.newId()
  return [
    apply({ type: 'add-notes', notes: [{ id, kind, text: '', ...placeForNew(kind, context) }] }),
    change({ selection: new Set([id]), editing: id, lastKind: kind, tool: 'select' }),
  ]
}

export const kindActions: readonly Action[] = [
  {
    id: 'make-last-kind',
    label: 'New sticky of the last kind',
    group: 'Make',
    keys: ['N'],
    edits: true,
    run: (context) => makeNote(context.state.lastKind, context),
  },
  ...NOTE_KINDS.map(
    ({ kind, label, key }): Action => ({
      id: `make-${kind}`,
      label,
      group: 'Make',
      keys: [key],
      edits: true,
      run: (context) => makeNote(kind, context),
    }),
  ),
  ...NOTE_KINDS.map(
    ({ kind, label, key }): Action => ({
      id: `retype-${kind}`,
      label: `Turn into: ${label}`,
      group: 'Retype',
      keys: [`Shift+${key}`],
      edits: true,
      run: (context) => {
        const ids = selectedNotes(context).map((note) => note.id)
        return ids.length === 0 ? [] : [apply({ type: 'retype', ids, kind }), change({ lastKind: kind })]
      },
    }),
  ),
]
