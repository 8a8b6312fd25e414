import { carriedBy } from '../../domain/board/carriedBy.ts'
import { CLIPPING_TYPE, clippingText } from '../../workspace/clipboard/clippingText.ts'
import { pasteText } from '../../workspace/clipboard/pasteText.ts'
import { apply, change } from '../../workspace/Effect.ts'
import type { WallView } from '../WallView.ts'
import { isTyping } from './isTyping.ts'

/** Copy, cut and paste on the wall; silent while text is typed, another face is shown or the page has text selected. */
export function listenToClipboard(wall: WallView): () => void {
  const { workspace } = wall.sources

  const isOurs = ({ target }: ClipboardEvent) =>
    workspace.store.getState().face === 'wall' && !(target instanceof Element && isTyping(target))

  const onCopy = (event: ClipboardEvent) => {
    const { board, state } = workspace.context()
    if (!isOurs(event) || !event.clipboardData || getSelection()?.isCollapsed === false) return
    const clipping = clippingText(board, [...state.selection])
    if (!clipping) return
    event.preventDefault()
    event.clipboardData.setData(CLIPPING_TYPE, clipping.json)
    event.clipboardData.setData('text/plain', clipping.text)
    if (event.type !== 'cut') return
    const ids = carriedBy(board, [...state.selection])
    workspace.perform([apply({ type: 'delete', ids }), change({ selection: new Set() })])
  }
  const onPaste = (event: ClipboardEvent) => {
    if (!isOurs(event) || !event.clipboardData) return
    const text = event.clipboardData.getData(CLIPPING_TYPE) || event.clipboardData.getData('text/plain')
    if (text === '') return
    event.preventDefault()
    workspace.perform(pasteText(text, workspace.context()))
  }

  document.addEventListener('copy', onCopy)
  document.addEventListener('cut', onCopy)
  document.addEventListener('paste', onPaste)
  return () => {
    document.removeEventListener('copy', onCopy)
    document.removeEventListener('cut', onCopy)
    document.removeEventListener('paste', onPaste)
  }
}
