import type { Notice } from '../WorkspaceState.ts'

/**
 * Runs copy, cut or paste from a menu: raises the clipboard event that the key would have raised, so that both take one
 * way. Copy and cut first take focus and caret from the menu's text field, which they would be meant for. Where the
 * browser forbids it, `refuse` hears what to do instead.
 */
export function runClipboard(command: 'copy' | 'cut' | 'paste', refuse: (notice: Notice) => void): void {
  if (command !== 'paste') {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.removeAllRanges()
    if (!document.execCommand(command)) refuse(CLOSED)
    return
  }
  void readText().then(
    (text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    () => refuse(CLOSED),
  )
}

const CLOSED: Notice = {
  code: 'clipboard-closed',
  message: 'This page may not use the clipboard from a menu here. Use the keys for it.',
}

/** Rejects, too, where the page has no clipboard at all: on plain HTTP. */
const readText = async (): Promise<string> => navigator.clipboard.readText()
