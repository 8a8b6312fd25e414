import type { Frame } from '../../domain/board/Board.ts'
import { ASIDE, FRAME_FORMS, FRAME_WASH, frameTitle, nameSizeAt, tabBand, tintOf } from '../../domain/look/FrameLook.ts'
import type { Measure } from '../../domain/look/wrapLine.ts'
import type { CanvasTheme } from '../CanvasTheme.ts'
import type { Context2D } from '../scene/Context2D.ts'
import { fontOf } from '../text/TextMeasure.ts'

/** Opacity of the paper behind a name, so that the edge of the frame above does not run through it. */
const NAME_PAPER = 0.85

/** The rectangle under the notes; the context speaks board units, `zoom` is CSS pixels a unit. */
export function paintFrame(context: Context2D, frame: Frame, zoom: number, theme: CanvasTheme): void {
  const tint = tintOf(frame, theme.dark)
  const form = FRAME_FORMS[frame.kind]
  const path = new Path2D()
  path.roundRect(frame.x, frame.y, frame.width, frame.height, form.radius)
  context.globalAlpha = form.paper
  context.fillStyle = theme.surface
  context.fill(path)
  context.globalAlpha = FRAME_WASH
  context.fillStyle = tint
  context.fill(path)
  context.globalAlpha = form.edge
  context.strokeStyle = tint
  context.lineWidth = Math.max(2, 1 / zoom)
  context.setLineDash([...form.dash])
  context.stroke(path)
  context.setLineDash([])
  context.globalAlpha = 1
}

/** The name above the frame's top left, never smaller than it can be read. */
export function paintFrameName(
  context: Context2D,
  frame: Frame,
  zoom: number,
  theme: CanvasTheme,
  family: string,
  measure: Measure,
): void {
  const size = nameSizeAt(zoom)
  const band = tabBand(frame, zoom)
  const title = frameTitle(frame, size, measure)
  if (!title) return
  const [x, baseline] = [band.x + 2, band.y + band.height * 0.66]
  const width = title.asideAt + measure(title.aside, false) * ASIDE * size
  context.globalAlpha = NAME_PAPER
  context.fillStyle = theme.paper
  context.fillRect(band.x, baseline - size, width, size * 1.25)
  context.fillStyle = tintOf(frame, theme.dark)
  context.font = fontOf(size, true, family)
  context.textAlign = 'left'
  context.direction = 'ltr'
  context.globalAlpha = title.unnamed ? 0.7 : 1
  context.fillText(title.name, x, baseline)
  if (title.aside !== '') {
    context.font = fontOf(size * ASIDE, false, family)
    context.globalAlpha = 0.8
    context.fillText(title.aside, x + title.asideAt, baseline)
  }
  context.globalAlpha = 1
}
