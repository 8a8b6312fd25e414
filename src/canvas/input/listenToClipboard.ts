import { carriedBy } from '../../domain/board/carriedBy.ts'
import { type ClipboardTexts, isForeign } from '../../workspace/clipboard/ClipboardTexts.ts'
import { CLIPPING_TYPE, clippingText } from '../../workspace/clipboard/clippingText.ts'
import { apply, change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
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
    void paste()
    event.preventDefault()
    event.clipboardData.setData(CLIPPING_TYPE, clipping.json)
    event.clipboardData.setData('text/plain', clipping.text)
    if (event.type !== 'cut') return
    const ids = carriedBy(board, [...state.selection])
    workspace.perform([apply({ type: 'delete', ids }), change({ selection: new Set() })])
  }
  const onPaste = (event: ClipboardEvent) => {
    if (!isOurs(event) || !event.clipboardData) return
    const { clipboardData } = event
    const [own, html, text] = [CLIPPING_TYPE, 'text/html', 'text/plain'].map((type) => clipboardData.getData(type))
    const texts = { own: own ?? '', html: html ?? '', text: text ?? '' }
    if (isForeign(texts)) {
      event.preventDefault()
      void pasteForeign(texts, workspace)
    } else if (texts.own !== '' || texts.text !== '') {
      event.preventDefault()
      void pasteOwn(texts.own || texts.text, workspace)
    }
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

const NO_WORDS = {
  code: 'nothing-to-paste',
  message: 'There are no words in what was copied. Copy stickies or shapes with text.',
}

/** What reads a paste is fetched with the first one, or with what is copied before it. */
const paste = () => import('../../workspace/clipboard/pasteText.ts')

async function pasteOwn(text: string, workspace: Workspace): Promise<void> {
  const { pasteText } = await paste()
  workspace.perform(pasteText(text, workspace.context()))
}

async function pasteForeign(texts: ClipboardTexts, workspace: Workspace): Promise<void> {
  const [{ readForeign }, { pasteClipping }] = await Promise.all([
    import('../../workspace/clipboard/foreign/readForeign.ts'),
    paste(),
  ])
  const context = workspace.context()
  const effects = pasteClipping(readForeign(texts, context.state.lastKind), context)
  workspace.perform(effects.length > 0 ? effects : [change({ notice: { ...NO_WORDS } })])
}
