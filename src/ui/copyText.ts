/** Puts words on the clipboard, where the page has no leave for it (plain HTTP) by a copy event. False: neither went. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByEvent(text)
  }
}

function copyByEvent(text: string): boolean {
  let taken = false
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    taken = event.clipboardData !== null
  }
  window.addEventListener('copy', onCopy, { capture: true })
  const done = document.execCommand('copy')
  window.removeEventListener('copy', onCopy, { capture: true })
  return done && taken
}
