/** The part of a keyboard event that names a chord. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * The chord's canonical name: `Mod+Shift+Z`, `Shift+1`, `?`, `ArrowUp`. Mod is Ctrl or ⌘. Letters follow the layout,
 * or the physical key where the layout is not Latin; digits are physical; a sign already says whether Shift was held.
 */
export function chordOf(press: KeyPress): string {
  const name = nameOf(press)
  const isSign = name.length === 1 && !/[A-Z0-9]/.test(name)
  return [
    press.ctrlKey || press.metaKey ? 'Mod' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey && !isSign ? 'Shift' : '',
    name,
  ]
    .filter((part) => part !== '')
    .join('+')
}

function nameOf({ key, code }: KeyPress): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return digit
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined && key.length === 1 && key > '\u007f') return letter
  return key === ' ' ? 'Space' : key
}
