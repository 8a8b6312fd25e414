import type { BoardChange } from '../../document/BoardDocument.ts'
import type { Id } from '../../domain/board/Board.ts'
import { type CaretField, TextSync } from '../../ui/typing/TextSync.ts'
import { findActionByChord } from '../../workspace/actions/ACTIONS.ts'
import { chordOf } from '../../workspace/actions/chordOf.ts'
import { nextAction, SLOTS } from '../../workspace/actions/nextActions.ts'
import { returnFocus } from '../input/returnFocus.ts'
import type { WallView } from '../WallView.ts'
import { writesSign } from './writesSign.ts'

/** Commands that keep their keys while text is typed. */
const WHILE_TYPING: ReadonlySet<string> = new Set([
  'undo',
  'redo',
  'zoom-in',
  'zoom-out',
  'zoom-100',
  'commands',
  'find',
  ...SLOTS.map(nextAction),
])

export interface FieldUse {
  /** Puts the whole text on the board. */
  readonly write: (text: string) => void
  /** Puts the field where the element is and fits the text; called after each change of text, board or camera. */
  readonly place: () => void
  /** A key of this editor, by its chord; true when it was taken. Not asked while an input method composes. */
  readonly onChord: (chord: string) => boolean
}

/** Joins a text field to the living text of a note or frame and gives it the focus. Returns what lets go of it. */
export function attachField(
  wall: WallView,
  id: Id,
  field: HTMLElement & CaretField,
  { write, place, onChord }: FieldUse,
): () => void {
  const { session, workspace } = wall.sources
  const shared = session.document.textOf(id)
  if (!shared) return () => undefined
  const sync = new TextSync(field, shared, write)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229 || writesSign(event)) return
    const chord = chordOf(event)
    const action = findActionByChord(chord)
    if (onChord(chord)) event.preventDefault()
    else if (action && WHILE_TYPING.has(action.id)) {
      event.preventDefault()
      workspace.run(action.id)
    }
  }
  /** The focus left the field: done. Where another window took it, the field stays the page's active element. */
  const onBlur = () => {
    const left = document.activeElement !== field
    if (left && workspace.store.getState().editing === id) workspace.store.setState({ editing: null })
  }
  const onInput = () => {
    sync.input()
    place()
  }
  const onCompositionEnd = () => {
    sync.endComposing()
    place()
  }
  const onCompositionStart = () => sync.startComposing()

  field.addEventListener('keydown', onKeyDown)
  field.addEventListener('blur', onBlur)
  field.addEventListener('input', onInput)
  field.addEventListener('compositionstart', onCompositionStart)
  field.addEventListener('compositionend', onCompositionEnd)
  const follow = ({ notes, frames }: BoardChange) => {
    if (notes.has(id) || frames.has(id)) place()
  }
  const stops = [session.document.subscribe(follow), workspace.camera.subscribe(place)]
  place()
  field.focus({ preventScroll: true })
  field.setSelectionRange(field.value.length, field.value.length)
  return () => {
    field.removeEventListener('keydown', onKeyDown)
    field.removeEventListener('blur', onBlur)
    field.removeEventListener('input', onInput)
    field.removeEventListener('compositionstart', onCompositionStart)
    field.removeEventListener('compositionend', onCompositionEnd)
    for (const stop of stops) stop()
    sync.stop()
    if (workspace.store.getState().editing === null) returnFocus(field)
  }
}
