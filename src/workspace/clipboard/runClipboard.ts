import type { Notice } from '../WorkspaceState.ts'

/**
 * Runs copy, cut or paste from a menu: raises the clipboard event that the key would have raised, so that both take one
 * way. Paste needs the person's leave, which the browser asks for; without it, `refuse` hears what to do instead.
 */
export function runClipboard(command: 'copy' | 'cut' | 'paste', refuse: (notice: Notice) => void): void {
  if (command !== 'paste') {
    document.execCommand(command)
    return
  }
  void readText().then(
    (text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    () => refuse({ code: 'clipboard-closed', message: 'This page may not use the clipboard here. Press Ctrl+V.' }),
  )
}

/** Rejects, too, where the page has no clipboard at all: on plain HTTP. */
const readText = async (): Promise<string> => navigator.clipboard.readText()
