import { NOTE_KINDS, type NoteKind } from '../../domain/notation/kinds.ts'
import { chordOf, type KeyPress } from '../../workspace/actions/chordOf.ts'

/** What a key does on a row of the outline. */
export type OutlineCommand =
  | { readonly do: 'go'; readonly to: 'next' | 'previous' | 'first' | 'last' | 'in' | 'out' }
  | { readonly do: 'rename' | 'delete' | 'link' }
  /** A context around the strip of the row, or around all that is outside every frame. */
  | { readonly do: 'frame' }
  /** Without a kind: that of the row. */
  | { readonly do: 'add'; readonly kind?: NoteKind }
  | { readonly do: 'retype'; readonly kind: NoteKind }
  | { readonly do: 'move'; readonly by: { readonly x: number; readonly y: number } }

/** Board units a note moves at one press. */
const STEP = 20

const COMMANDS: ReadonlyMap<string, OutlineCommand> = new Map<string, OutlineCommand>([
  ['ArrowDown', { do: 'go', to: 'next' }],
  ['ArrowUp', { do: 'go', to: 'previous' }],
  ['ArrowRight', { do: 'go', to: 'in' }],
  ['ArrowLeft', { do: 'go', to: 'out' }],
  ['Home', { do: 'go', to: 'first' }],
  ['End', { do: 'go', to: 'last' }],
  ['Enter', { do: 'rename' }],
  ['F2', { do: 'rename' }],
  ['Delete', { do: 'delete' }],
  ['Backspace', { do: 'delete' }],
  ['Insert', { do: 'add' }],
  ['Mod+Enter', { do: 'add' }],
  ['L', { do: 'link' }],
  ['F', { do: 'frame' }],
  ['Alt+ArrowLeft', { do: 'move', by: { x: -STEP, y: 0 } }],
  ['Alt+ArrowRight', { do: 'move', by: { x: STEP, y: 0 } }],
  ['Alt+ArrowUp', { do: 'move', by: { x: 0, y: -STEP } }],
  ['Alt+ArrowDown', { do: 'move', by: { x: 0, y: STEP } }],
  ...NOTE_KINDS.flatMap(({ kind, key }): [string, OutlineCommand][] => [
    [key, { do: 'add', kind }],
    [`Shift+${key}`, { do: 'retype', kind }],
  ]),
])

/** Undefined where the key means nothing here and belongs to the page. */
export function outlineCommand(press: KeyPress): OutlineCommand | undefined {
  return COMMANDS.get(chordOf(press))
}
