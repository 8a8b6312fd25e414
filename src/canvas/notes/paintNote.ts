import { type Note, rectOf } from '../../domain/board/Board.ts'
import type { Rect } from '../../domain/geometry/Rect.ts'
import { NOTE_INK, textBoxOf, tiltOf } from '../../domain/look/NoteShape.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import type { Context2D } from '../scene/Context2D.ts'
import { setBoardUnits, setPixels, type View } from '../scene/View.ts'
import { fontOf } from '../text/TextMeasure.ts'
import type { NoteStyle } from './NoteStyle.ts'
import { DETAIL_SCALE } from './paintPaper.ts'
import { paintYields } from './paintYields.ts'

/** Device pixels a board unit below which a sticky is a coloured block. */
export const BLOCK_SCALE = 0.16
/** … and below which its text is drawn as strokes, not letters. */
const TEXT_SCALE = 0.3

/** Paints a sticky where it stands (or at `at`); the context speaks board units, before and after. */
export function paintNote(context: Context2D, note: Note, view: View, style: NoteStyle, at: Rect = rectOf(note)): void {
  if (view.scale < BLOCK_SCALE) {
    context.fillStyle = getKind(note.kind).colour
    context.fillRect(at.x, at.y, at.width, at.height)
    return
  }
  const tilt = tiltOf(note.kind)
  if (tilt === 0) {
    const { bitmap, bleedPx } = style.papers.get(note.kind, at.width, at.height, view.scale)
    setPixels(context)
    context.drawImage(
      bitmap,
      Math.round((at.x - view.x) * view.scale) - bleedPx,
      Math.round((at.y - view.y) * view.scale) - bleedPx,
    )
    setBoardUnits(context, view)
    paintText(context, note, at, view.scale, style)
    if (note.yields && view.scale >= DETAIL_SCALE) paintYields(context, note.yields, at, style.family)
    return
  }
  const [cx, cy] = [at.x + at.width / 2, at.y + at.height / 2]
  const { bitmap, bleedPx } = style.papers.get(note.kind, at.width, at.height, view.scale)
  const bleed = bleedPx / view.scale
  context.translate(cx, cy)
  context.rotate(tilt)
  context.translate(-cx, -cy)
  context.drawImage(bitmap, at.x - bleed, at.y - bleed, bitmap.width / view.scale, bitmap.height / view.scale)
  paintText(context, note, at, view.scale, style)
  setBoardUnits(context, view)
}

function paintText(context: Context2D, note: Note, at: Rect, scale: number, style: NoteStyle): void {
  if (note.text === '') return
  const box = textBoxOf(at)
  const { lines, direction, fields } = style.layoutOf(note.text, at)
  const strokes = scale < TEXT_SCALE
  const middle = at.x + box.x + box.width / 2
  const start = direction === 'rtl' ? at.x + box.x + box.width : at.x + box.x
  context.fillStyle = strokes ? 'rgb(29 29 31 / 55%)' : NOTE_INK
  context.direction = direction
  for (const { text, y, size, bold } of lines) {
    const centred = bold || !fields
    const baseline = at.y + box.y + y
    if (strokes) {
      const width = style.measure(text, bold) * size
      context.fillRect(centred ? middle - width / 2 : at.x + box.x, baseline - size * 0.5, width, size * 0.42)
      continue
    }
    context.font = fontOf(size, bold, style.family)
    context.textAlign = centred ? 'center' : 'start'
    context.fillText(text, centred ? middle : start, baseline)
  }
}
