const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
}
const APPLE: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↩', Backspace: '⌫' }

/** A chord (`Mod+Shift+Z`) as the keyboard in front of the person writes it: `Ctrl+Shift+Z`, or `⌘⇧Z`. */
export function keysOf(chord: string, apple: boolean): string {
  const parts = chord.split(/\+(?!$)/)
  if (apple) return parts.map((part) => APPLE[part] ?? NAMES[part] ?? part).join('')
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : (NAMES[part] ?? part))).join('+')
}
