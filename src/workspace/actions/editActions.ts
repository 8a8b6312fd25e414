import type { Id } from '../../domain/board/Board.ts'
import { YIELD_WORDS, YIELDS, type Yields } from '../../domain/notation/yields.ts'
import { duplicate } from '../clipboard/duplicate.ts'
import { apply, change } from '../Effect.ts'
import { inReadingOrder } from '../flow/inReadingOrder.ts'
import { openEditor } from '../flow/openEditor.ts'
import type { Action, ActionContext } from './Action.ts'
import { selectedFrames, selectedNotes } from './selected.ts'

/** Board units that a duplicate is shifted by, right and down. */
const DUPLICATE_OFFSET = { x: 20, y: 20 }

const selectedIds = ({ state }: ActionContext): readonly Id[] => [...state.selection]

export const editActions: readonly Action[] = [
  {
    id: 'undo',
    label: 'Undo',
    group: 'Edit',
    keys: ['Mod+Z'],
    everywhere: true,
    edits: true,
    run: () => [{ do: 'undo' }],
  },
  {
    id: 'redo',
    label: 'Redo',
    group: 'Edit',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    edits: true,
    everywhere: true,
    run: () => [{ do: 'redo' }],
  },
  {
    id: 'edit',
    label: 'Edit text',
    group: 'Edit',
    keys: ['Enter', 'F2'],
    edits: true,
    run(context) {
      const first = inReadingOrder(selectedNotes(context))[0] ?? selectedFrames(context)[0]
      return first ? [openEditor(context.board, first.id)] : []
    },
  },
  {
    id: 'leave',
    label: 'Leave, drop the selection',
    group: 'Edit',
    keys: ['Escape'],
    everywhere: true,
    run({ state }) {
      if (state.dialog) return [change({ dialog: null })]
      if (state.face !== 'wall') return []
      if (state.asked) return [change({ asked: null })]
      if (state.following !== null) return [change({ following: null })]
      if (state.tool !== 'select') return [change({ tool: 'select' })]
      return state.selection.size > 0 ? [change({ selection: new Set() })] : []
    },
  },
  {
    id: 'select-all',
    label: 'Select all',
    group: 'Edit',
    keys: ['Mod+A'],
    run: ({ board }) => [change({ selection: new Set([...board.frames.keys(), ...board.notes.keys()]) })],
  },
  {
    id: 'duplicate',
    label: 'Duplicate',
    group: 'Edit',
    keys: ['Mod+D'],
    edits: true,
    run(context) {
      const copy = duplicate(context.board, selectedIds(context), DUPLICATE_OFFSET, context.newId)
      return copy ? [apply(copy.operation), change({ selection: new Set(copy.ids) })] : []
    },
  },
  {
    id: 'delete',
    label: 'Delete',
    group: 'Edit',
    keys: ['Delete', 'Backspace'],
    edits: true,
    removes: true,
    run(context) {
      const ids = selectedIds(context)
      return ids.length === 0 ? [] : [apply({ type: 'delete', ids }), change({ selection: new Set() })]
    },
  },
  clipboardAction('copy', 'Copy', 'Mod+C'),
  { ...clipboardAction('cut', 'Cut', 'Mod+X'), edits: true, removes: true },
  { ...clipboardAction('paste', 'Paste', 'Mod+V'), edits: true },
  {
    id: 'toggle-pivotal',
    label: 'Pivotal event, on or off',
    group: 'Edit',
    keys: [],
    edits: true,
    run(context) {
      const events = selectedNotes(context).filter((note) => note.kind === 'event')
      if (events.length === 0) return []
      const pivotal = events.some((note) => note.pivotal !== true)
      return [apply({ type: 'set-pivotal', ids: events.map((note) => note.id), pivotal })]
    },
  },
  ...YIELDS.map((yields) => yieldsAction(yields, `The command yields ${YIELD_WORDS[yields]}`)),
  yieldsAction(null, 'The command does not say what it yields'),
]

function yieldsAction(yields: Yields | null, label: string): Action {
  return {
    id: `yields-${yields ?? 'unsaid'}`,
    label,
    group: 'Edit',
    keys: [],
    edits: true,
    run(context) {
      const commands = selectedNotes(context).filter((note) => note.kind === 'command')
      return commands.length === 0 ? [] : [apply({ type: 'set-yields', ids: commands.map(({ id }) => id), yields })]
    },
  }
}

function clipboardAction(command: 'copy' | 'cut' | 'paste', label: string, key: string): Action {
  const hasWork = (context: ActionContext) =>
    command === 'paste' || selectedNotes(context).length + selectedFrames(context).length > 0
  return {
    id: command,
    label,
    group: 'Edit',
    keys: [key],
    native: true,
    run: (context) => (hasWork(context) ? [{ do: 'clipboard', command }] : []),
  }
}
