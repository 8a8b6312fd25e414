import type { Rect } from '../../domain/geometry/Rect.ts'
import { getKind, type NoteKind } from '../../domain/notation/kinds.ts'
import type { TextBox } from '../text/layoutText.ts'

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
