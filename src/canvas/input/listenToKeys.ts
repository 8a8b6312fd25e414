import type { ToolRunner } from '../../tools/ToolRunner.ts'
import { findActionByChord } from '../../workspace/actions/ACTIONS.ts'
import { chordOf } from '../../workspace/actions/chordOf.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { isTyping } from './isTyping.ts'

/** Keys that a focused button or link needs for itself, over the wall too. */
const CONTROL_KEYS: ReadonlySet<string> = new Set(['Enter', ' ', 'Tab'])

export interface KeyInput {
  /** Space is down: the hand is in use. */
  readonly isSpaceHeld: () => boolean
  readonly stop: () => void
}

/**
 * The key map of the wall. Silent while text is typed, while a dialog or menu is open, and while an input method is
 * composing.
 */
export function listenToKeys(host: HTMLElement, workspace: Workspace, runner: ToolRunner): KeyInput {
  let spaceHeld = false
  /** A dialog was asked for and has not taken the focus yet: what is typed is meant for it. */
  let isOpening = false

  const onKeyDown = (event: KeyboardEvent) => {
    if (isOpening && workspace.store.getState().dialog !== null && event.key !== 'Escape') return
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return
    const { target } = event
    if (!(target instanceof Element) || isTyping(target)) return
    const elsewhere = target !== document.body && target !== host
    if (elsewhere && (target.closest('[role=dialog], [role=menu], [role=listbox]') || CONTROL_KEYS.has(event.key)))
      return
    if (event.key === ' ' && !event.ctrlKey) {
      spaceHeld = true
      host.style.cursor = 'grab'
      event.preventDefault()
      return
    }
    if (event.key === 'Escape' && runner.cancel()) return
    const action = findActionByChord(chordOf(event))
    if (!action || (elsewhere && event.key.startsWith('Arrow'))) return
    if (!action.everywhere && workspace.store.getState().face !== 'wall') return
    const effects = action.run(workspace.context())
    // Where the walk over the stickies ends, Tab is the browser's again, and leaves the wall.
    if (event.key === 'Tab' && effects.length === 0) return
    event.preventDefault()
    const { dialog } = workspace.store.getState()
    workspace.perform(effects)
    isOpening = dialog === null && workspace.store.getState().dialog !== null
  }
  const onOpened = () => {
    isOpening = false
  }
  const onKeyUp = (event: KeyboardEvent) => {
    host.toggleAttribute('data-reached', event.key === 'Tab' && event.target === host)
    if (event.key !== ' ') return
    spaceHeld = false
    host.style.cursor = ''
  }
  const onBlur = () => {
    spaceHeld = false
  }

  window.addEventListener('keydown', onKeyDown)
  window.addEventListener('keyup', onKeyUp)
  window.addEventListener('blur', onBlur)
  for (const type of ['focusin', 'pointerdown']) window.addEventListener(type, onOpened)
  return {
    isSpaceHeld: () => spaceHeld,
    stop() {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('keyup', onKeyUp)
      window.removeEventListener('blur', onBlur)
      for (const type of ['focusin', 'pointerdown']) window.removeEventListener(type, onOpened)
    },
  }
}
