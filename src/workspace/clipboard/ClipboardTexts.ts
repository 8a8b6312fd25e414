/** What a clipboard holds, as text; empty where it has nothing of the kind. */
export interface ClipboardTexts {
  /** A small board file, copied from one of our walls. */
  readonly own: string
  readonly html: string
  readonly text: string
}

/** Copied from Miro, FigJam or Excalidraw: worth looking at closely. */
export function isForeign({ own, html, text }: ClipboardTexts): boolean {
  if (own !== '') return false
  return /\(miro-data-v1\)|\(figmeta\)/.test(html) || /^\s*\{.*"excalidraw/s.test(text.slice(0, 200))
}
