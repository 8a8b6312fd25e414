/** The part of a keyboard event that names a chord. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  getModifierState?(key: 'AltGraph'): boolean
}

/** Signs that have a command of their own, and on some layouts a key of the row of digits: French `-`, Czech `+`. */
const SIGNS: ReadonlySet<string> = new Set(['-', '+', '=', '[', ']'])

/**
 * The chord's canonical name: `Mod+Shift+Z`, `Shift+1`, `?`, `ArrowUp`. Mod is Ctrl or ⌘. Letters follow the layout,
 * or the physical key where the layout is not Latin; digits are physical; a sign already says whether Shift or AltGr was
 * held.
 */
export function chordOf(press: KeyPress): string {
  const byAltGr = isByAltGr(press)
  const name = byAltGr ? press.key : nameOf(press)
  const isSign = name.length === 1 && !/[A-Z0-9]/.test(name)
  return [
    !byAltGr && (press.ctrlKey || press.metaKey) ? 'Mod' : '',
    !byAltGr && press.altKey ? 'Alt' : '',
    press.shiftKey && !isSign ? 'Shift' : '',
    name,
  ]
    .filter((part) => part !== '')
    .join('+')
}

/** AltGr writes signs. Windows calls it Ctrl and Alt; what is called Alt alone is Option, in Firefox on a Mac. */
function isByAltGr(press: KeyPress): boolean {
  return press.ctrlKey === press.altKey && press.getModifierState?.('AltGraph') === true
}

function nameOf(press: KeyPress): string {
  const { key, code } = press
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined && !isSignOfItsOwn(press)) return digit
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined && key > '\u007f') return letter
  return key === ' ' ? 'Space' : key
}

/** Shift and Alt with a digit's key are meant for the digit, whatever sign they write: Swiss Shift+1 is `+`. */
function isSignOfItsOwn({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
  return SIGNS.has(key) && !altKey && (!shiftKey || ctrlKey || metaKey)
}
