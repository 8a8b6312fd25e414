import type { Rect } from '../../domain/geometry/Rect.ts'
import { FOOT, NOTE_INK, YIELD_MARKS } from '../../domain/look/NoteShape.ts'
import type { Yields } from '../../domain/notation/yields.ts'
import type { Context2D } from '../scene/Context2D.ts'
import { fontOf } from '../text/TextMeasure.ts'

/** What a command says of its events, at the right end of its foot; the context speaks board units. */
export function paintYields(context: Context2D, yields: Yields, at: Rect, family: string): void {
  const { glyph, font, inset } = FOOT
  context.fillStyle = NOTE_INK
  context.font = fontOf(font, true, family)
  context.textAlign = 'right'
  context.direction = 'ltr'
  context.fillText(YIELD_MARKS[yields], at.x + at.width - inset, at.y + at.height - inset - glyph / 2 + font / 2.8)
}
