/** The colours and the font that the wall takes from the interface's tokens. */
export interface CanvasTheme {
  readonly paper: string
  readonly dot: string
  readonly surface: string
  readonly ink: string
  readonly inkSoft: string
  readonly accent: string
  readonly accentInk: string
  readonly font: string
  readonly dark: boolean
}

/** As the tokens stand now; read again when the theme changes. */
export function readCanvasTheme(element: Element): CanvasTheme {
  const style = getComputedStyle(element)
  const token = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise
  return {
    paper: token('--paper', '#f5f3ee'),
    dot: token('--paper-dot', '#dcd7cc'),
    surface: token('--surface', '#fffefb'),
    ink: token('--ink', '#1d1d1f'),
    inkSoft: token('--ink-soft', '#5a554d'),
    accent: token('--accent', '#3a4fc9'),
    accentInk: token('--accent-ink', '#ffffff'),
    font: token('--font', 'system-ui, sans-serif'),
    dark: style.colorScheme.includes('dark'),
  }
}
