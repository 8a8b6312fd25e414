/**
 * Runs copy, cut or paste from a menu: raises the clipboard event that the key would have raised, so that both take one
 * way. Paste needs the person's leave, which the browser asks for; refused, nothing happens.
 */
export function runClipboard(command: 'copy' | 'cut' | 'paste'): void {
  if (command !== 'paste') {
    document.execCommand(command)
    return
  }
  void navigator.clipboard.readText().then(
    (text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    () => undefined,
  )
}
