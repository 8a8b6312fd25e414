import type { ActionContext } from '../actions/Action.ts'
import { change, type Effect } from '../Effect.ts'
import { type ClipboardTexts, isForeign } from './ClipboardTexts.ts'
import { pasteClipping, pasteText } from './pasteText.ts'

const NO_WORDS = {
  code: 'nothing-to-paste',
  message: 'There are no words in what was copied. Copy stickies or shapes with text.',
}

/** How a clipboard goes on the wall. Rejects where the code for what another whiteboard copied cannot be fetched. */
export async function readPaste(texts: ClipboardTexts): Promise<(context: ActionContext) => readonly Effect[]> {
  if (!isForeign(texts)) return (context) => pasteText(texts.own || texts.text, context)
  const { readForeign } = await import('./foreign/readForeign.ts')
  return (context) => {
    const effects = pasteClipping(readForeign(texts, context.state.lastKind), context)
    return effects.length > 0 ? effects : [change({ notice: { ...NO_WORDS } })]
  }
}
