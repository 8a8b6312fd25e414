import type { Note } from '../../../domain/board/Board.ts'
import { getKind, type NoteKind } from '../../../domain/notation/kinds.ts'
import type { Clipping } from '../Clipping.ts'
import type { Drawing, Sheet } from './Drawing.ts'
import { kindOfColour } from './kindOfColour.ts'
import { kindOfWords } from './kindOfWords.ts'

/** Board units: how high the middling sheet becomes. */
const USUAL = 160
/** A sheet whose sides are nearly those of its kind takes them. */
const NEARLY = 0.2

/**
 * A foreign drawing as stickies, arrows and contexts. The kind is guessed by the colour, then by the words, else it is
 * `otherwise`; everything is scaled alike, so that the sheets are as large as stickies and nothing overlaps anew.
 */
export function stickiesOf({ sheets, arrows, frames }: Drawing, otherwise: NoteKind): Clipping {
  const written = sheets.filter(({ text }) => text !== '')
  const scale = USUAL / (middling(written.map(({ height }) => height)) || USUAL)
  const notes = written.map((sheet) => noteOf(sheet, scale, otherwise))
  const isNote = new Set(notes.map(({ id }) => id))
  const links = arrows.filter(({ from, to }) => from !== to && isNote.has(from) && isNote.has(to))
  return {
    notes,
    frames: frames.map(({ name, x, y, width, height }, i) => ({
      ...{ id: `frame ${i}`, kind: 'context', name },
      ...{ x: Math.round(x * scale), y: Math.round(y * scale) },
      ...{ width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) },
    })),
    links: links.map((ends, i) => ({ id: `link ${i}`, ...ends })),
  }
}

function noteOf({ id, text, colour, ...rect }: Sheet, scale: number, otherwise: NoteKind): Note {
  const kind = (colour === null ? undefined : kindOfColour(colour)) ?? kindOfWords(text) ?? otherwise
  const usual = getKind(kind)
  const [width, height] = [Math.round(rect.width * scale), Math.round(rect.height * scale)]
  const isUsual = near(width, usual.width) && near(height, usual.height)
  const size = isUsual || width < 1 || height < 1 ? usual : { width, height }
  return {
    ...{ id, kind, text },
    x: Math.round((rect.x + rect.width / 2) * scale - size.width / 2),
    y: Math.round((rect.y + rect.height / 2) * scale - size.height / 2),
    ...(size !== usual && { width, height }),
  }
}

const near = (length: number, usual: number): boolean => Math.abs(length - usual) <= usual * NEARLY

function middling(lengths: readonly number[]): number {
  const sorted = lengths.filter((length) => length > 0).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
