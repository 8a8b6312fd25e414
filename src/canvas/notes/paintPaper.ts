import { FOLD, FOOT, foldedOutline, NOTE_INK } from '../../domain/look/NoteShape.ts'
import { KIND_GLYPHS } from '../../domain/notation/glyphs.ts'
import { getKind, type NoteKind } from '../../domain/notation/kinds.ts'
import type { Context2D } from '../scene/Context2D.ts'
import { fontOf } from '../text/TextMeasure.ts'

/** Device pixels a board unit below which a sticky has no shadow, glyph or label. */
export const DETAIL_SCALE = 0.42

/** The empty sticky, top left at the origin, in board units, where the context maps one to `scale` device pixels. */
export function paintPaper(
  context: Context2D,
  kind: NoteKind,
  width: number,
  height: number,
  family: string,
  scale: number,
): void {
  const detail = scale >= DETAIL_SCALE
  const { colour, mark, label } = getKind(kind)
  const outline = mark === 'folded-corner' ? new Path2D(foldedOutline(width, height)) : square(width, height)
  if (detail) castShadow(context, outline, scale)
  context.fillStyle = colour
  context.fill(outline)
  if (detail) shade(context, outline, height)
  if (mark === 'folded-corner') paintFold(context, width)
  if (mark === 'dashed') paintDashes(context, width, height)
  paintEdge(context, outline, scale)
  if (detail) paintFoot(context, kind, label, width, height, family)
}

function square(width: number, height: number): Path2D {
  const path = new Path2D()
  path.roundRect(0, 0, width, height, 2)
  return path
}

function castShadow(context: Context2D, outline: Path2D, scale: number): void {
  context.save()
  context.fillStyle = '#000'
  context.shadowColor = 'rgb(40 30 10 / 22%)'
  context.shadowBlur = 7 * scale
  context.shadowOffsetY = 3 * scale
  context.fill(outline)
  context.restore()
}

/** Paper is a little lighter where it is stuck on and a little darker where it curls. */
function shade(context: Context2D, outline: Path2D, height: number): void {
  const light = context.createLinearGradient(0, 0, 0, height)
  light.addColorStop(0, 'rgb(255 255 255 / 15%)')
  light.addColorStop(0.35, 'rgb(255 255 255 / 0%)')
  light.addColorStop(1, 'rgb(0 0 0 / 4.5%)')
  context.fillStyle = light
  context.fill(outline)
}

/** One device pixel inside the paper, so that two touching stickies of one colour stay two. */
function paintEdge(context: Context2D, outline: Path2D, scale: number): void {
  context.save()
  context.clip(outline)
  context.strokeStyle = 'rgb(0 0 0 / 14%)'
  context.lineWidth = 2 / scale
  context.stroke(outline)
  context.restore()
}

function paintFold(context: Context2D, width: number): void {
  context.fillStyle = 'rgb(0 0 0 / 16%)'
  context.fill(new Path2D(`M${width - FOLD} 0V${FOLD}H${width}Z`))
}

function paintDashes(context: Context2D, width: number, height: number): void {
  context.save()
  context.strokeStyle = 'rgb(0 0 0 / 45%)'
  context.lineWidth = 2
  context.setLineDash([8, 6])
  context.strokeRect(3, 3, width - 6, height - 6)
  context.restore()
}

function paintFoot(
  context: Context2D,
  kind: NoteKind,
  label: string,
  width: number,
  height: number,
  family: string,
): void {
  const { glyph, font, inset } = FOOT
  const scale = glyph / 24
  const top = height - inset - glyph
  context.save()
  context.globalAlpha = 0.68
  context.strokeStyle = NOTE_INK
  context.fillStyle = NOTE_INK
  context.save()
  context.translate(inset, top)
  context.scale(scale, scale)
  context.lineWidth = 2.6
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.stroke(new Path2D(KIND_GLYPHS[kind]))
  context.restore()
  context.font = fontOf(font, true, family)
  context.textBaseline = 'middle'
  const room = width - 2 * inset - glyph - 4
  if (context.measureText(label).width <= room) context.fillText(label, inset + glyph + 4, top + glyph / 2 + 0.5)
  context.restore()
}
