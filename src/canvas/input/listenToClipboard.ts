import { carriedBy } from '../../domain/board/carriedBy.ts'
import type { Session } from '../../session/Session.ts'
import { whenIdle } from '../../session/whenIdle.ts'
import type { ClipboardTexts } from '../../workspace/clipboard/ClipboardTexts.ts'
import { CLIPPING_TYPE, clippingText } from '../../workspace/clipboard/clippingText.ts'
import { apply, change } from '../../workspace/Effect.ts'
import type { WallView } from '../WallView.ts'
import { isTyping } from './isTyping.ts'

/** Copy, cut and paste on the wall; silent while text is typed, another face is shown or the page has text selected. */
export function listenToClipboard(wall: WallView): () => void {
  const { session, workspace } = wall.sources
  /** What was copied here last: a paste from a menu brings the words alone. */
  let copied: ReturnType<typeof clippingText>

  const isOurs = ({ target }: ClipboardEvent) =>
    workspace.store.getState().face === 'wall' && !(target instanceof Element && isTyping(target))

  const onCopy = (event: ClipboardEvent) => {
    const { board, state } = workspace.context()
    if (!isOurs(event) || !event.clipboardData || getSelection()?.isCollapsed === false) {
      copied = undefined
      return
    }
    const clipping = clippingText(board, [...state.selection])
    if (!clipping) return
    copied = clipping
    event.preventDefault()
    event.clipboardData.setData(CLIPPING_TYPE, clipping.json)
    event.clipboardData.setData('text/plain', clipping.text)
    if (event.type !== 'cut') return
    const ids = carriedBy(board, [...state.selection])
    workspace.perform([apply({ type: 'delete', ids }), change({ selection: new Set() })])
  }
  const ownOf = (text: string, { isTrusted }: ClipboardEvent) =>
    !isTrusted && copied && unixLines(copied.text) === unixLines(text) ? copied.json : ''
  const paste = async (texts: ClipboardTexts) => {
    const effectsOf = await fetchReader()
      .then(({ readPaste }) => readPaste(texts))
      .catch(() => () => [change({ notice: { ...NOT_LOADED } })])
    workspace.perform(effectsOf(workspace.context()))
  }
  const onPaste = (event: ClipboardEvent) => {
    if (!isOurs(event) || !event.clipboardData) return
    const { clipboardData } = event
    const [own = '', html = '', text = ''] = TYPES.map((type) => clipboardData.getData(type))
    if (`${own}${html}${text}` === '') return
    event.preventDefault()
    void paste({ own: own || ownOf(text, event), html, text })
  }

  const fetchEarly = async () => {
    await session.ready
    await whenOnline(session.status)
    await whenIdle()
    await fetchReader()
  }
  const early = setTimeout(() => fetchEarly().catch(noMatter), EARLY_MS)
  document.addEventListener('copy', onCopy)
  document.addEventListener('cut', onCopy)
  document.addEventListener('paste', onPaste)
  return () => {
    clearTimeout(early)
    document.removeEventListener('copy', onCopy)
    document.removeEventListener('cut', onCopy)
    document.removeEventListener('paste', onPaste)
  }
}

const TYPES = [CLIPPING_TYPE, 'text/html', 'text/plain'] as const

/** Windows writes the ends of lines its own way. */
const unixLines = (text: string) => text.replaceAll('\r\n', '\n')

const NOT_LOADED = {
  code: 'paste-not-loaded',
  message: 'What pastes could not be loaded. Undo what you cut, then load the page again when you are online.',
}

/** What is needed to see the wall goes first. */
const EARLY_MS = 5_000
/** It is said when somebody pastes. */
const noMatter = () => undefined

/** What reads a paste: fetched before anybody asks, so that it is there when the connection is not. */
const fetchReader = () => import('../../workspace/clipboard/readPaste.ts')

/** Some browsers never ask again for what could not be fetched once. */
function whenOnline(status: Session['status']): Promise<void> {
  return new Promise((resolve) => {
    const stop = status.subscribe(look)
    function look() {
      if (status.getState().connection !== 'online') return
      stop()
      resolve()
    }
    look()
  })
}
