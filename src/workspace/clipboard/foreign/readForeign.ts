import type { NoteKind } from '../../../domain/notation/kinds.ts'
import type { ClipboardTexts } from '../ClipboardTexts.ts'
import type { Clipping } from '../Clipping.ts'
import { readLines } from '../readLines.ts'
import { kindOfWords } from './kindOfWords.ts'
import { readExcalidraw } from './readExcalidraw.ts'
import { readMiro } from './readMiro.ts'
import { stickiesOf } from './stickiesOf.ts'

/**
 * What Miro or Excalidraw copied, as stickies. Where the drawing cannot be read (FigJam's is binary) the words beside it,
 * a sticky a line, of the kind they sound like, else `otherwise`. Empty where there are no words.
 */
export function readForeign({ html, text }: ClipboardTexts, otherwise: NoteKind): Clipping {
  const drawing = readMiro(html) ?? readExcalidraw(text)
  if (drawing) return stickiesOf(drawing, otherwise)
  return readLines(text, (words) => kindOfWords(words) ?? otherwise)
}
