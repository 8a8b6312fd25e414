import { type Note, rectOf } from '../../domain/board/Board.ts'
import type { CanvasTheme } from '../CanvasTheme.ts'
import type { Context2D } from '../scene/Context2D.ts'
import type { View } from '../scene/View.ts'
import type { NoteStyle } from './NoteStyle.ts'
import { BLOCK_SCALE, paintNote } from './paintNote.ts'

/** Ink stays readable on either paper. */
const OPACITY = { light: 0.5, dark: 0.68 } as const
/** Board units. */
const BADGE = { radius: 11, inset: 14 } as const
/** Angle brackets with a stroke through them, in a square of 24. */
const NO_CODE = 'M8 7l-5 5 5 5M16 7l5 5-5 5M6 20L18 4'

/** A sticky that gave no code: it steps back and wears a badge. */
export function paintFadedNote(context: Context2D, note: Note, view: View, style: NoteStyle, theme: CanvasTheme): void {
  context.globalAlpha = theme.dark ? OPACITY.dark : OPACITY.light
  paintNote(context, note, view, style)
  context.globalAlpha = 1
  if (view.scale < BLOCK_SCALE) return
  const { x, y, width } = rectOf(note)
  const { radius, inset } = BADGE
  context.save()
  context.translate(x + width - inset, y + inset)
  context.fillStyle = theme.surface
  context.strokeStyle = theme.inkSoft
  context.lineWidth = 1.5
  context.beginPath()
  context.arc(0, 0, radius, 0, 2 * Math.PI)
  context.fill()
  context.stroke()
  const scale = (radius * 1.15) / 24
  context.scale(scale, scale)
  context.translate(-12, -12)
  context.strokeStyle = theme.ink
  context.lineWidth = 2.4
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.stroke(new Path2D(NO_CODE))
  context.restore()
}
