import type { Rect } from '../geometry/Rect.ts'
import { getKind, type NoteKind } from '../notation/kinds.ts'
import type { Yields } from '../notation/yields.ts'
import type { TextBox } from './layoutText.ts'

/** Ink on every sticky, light and dark: their colours stay the notation's. */
export const NOTE_INK = '#1d1d1f'

/** Board units that the corner of a business rule is folded. */
export const FOLD = 22

/** What a command says of its events, at the right end of its foot. */
export const YIELD_MARKS: Readonly<Record<Yields, string>> = { all: '→ all', 'one-of': '→ one of' }

/** How far a sticky's shadow and tilt reach beyond its rectangle, board units. */
export const NOTE_BLEED = 14

/** Hot spots hang askew, as on a real wall. Radians. */
const TILT = (-2.5 * Math.PI) / 180

export function tiltOf(kind: NoteKind): number {
  return getKind(kind).mark === 'tilted' ? TILT : 0
}

/** The strip at the foot that holds the kind's glyph and label. */
export const FOOT = { height: 16, glyph: 10, font: 8.5, inset: 8 } as const

/** Where the text stands, relative to the note's top left. */
export function textBoxOf({ width, height }: Pick<Rect, 'width' | 'height'>): TextBox & { x: number; y: number } {
  const side = width < 120 ? 6 : 10
  const top = 10
  return {
    x: side,
    y: top,
    width: width - 2 * side,
    height: height - top - FOOT.height - 5,
    largest: Math.min(40, Math.max(13, Math.round(Math.min(width, height) * 0.145))),
  }
}

/** Around a note as it hangs. */
export function tiltedBounds(kind: NoteKind, { x, y, width, height }: Rect): Rect {
  const tilt = Math.abs(tiltOf(kind))
  const [dx, dy] = [(height * Math.sin(tilt)) / 2, (width * Math.sin(tilt)) / 2]
  return { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy }
}

/** The outline of a paper with a folded corner as SVG path data, top left at the origin. */
export function foldedOutline(width: number, height: number): string {
  return `M0 0H${width - FOLD}L${width} ${FOLD}V${height}H0Z`
}
