import type { Frame } from '../../board/Board.ts'
import { type SvgNode, svg } from '../../context-map/SvgNode.ts'
import { ASIDE, FRAME_FORMS, FRAME_WASH, frameTitle, nameSizeAt, tabBand, tintOf } from '../../look/FrameLook.ts'
import type { Measure } from '../../look/wrapLine.ts'
import { type DrawnLine, round } from './drawText.ts'
import { PAPER } from './palette.ts'

/** The rectangle under the stickies. */
export function drawFrame(frame: Frame): SvgNode {
  const tint = tintOf(frame, false)
  const form = FRAME_FORMS[frame.kind]
  const { x, y, width, height } = frame
  const box = { x: round(x), y: round(y), width: round(width), height: round(height), rx: form.radius }
  return svg('g', { 'data-kind': frame.kind }, [
    svg('rect', { ...box, fill: PAPER.surface, 'fill-opacity': form.paper }),
    svg('rect', {
      ...{ ...box, fill: tint, 'fill-opacity': FRAME_WASH, stroke: tint },
      ...{ 'stroke-opacity': form.edge, 'stroke-width': 2 },
      ...(form.dash.length > 0 ? { 'stroke-dasharray': form.dash.join(' ') } : {}),
    }),
  ])
}

/** The words above it. */
export function titleLines(frame: Frame, measure: Measure): readonly DrawnLine[] {
  const size = nameSizeAt(1)
  const title = frameTitle(frame, size, measure)
  if (!title) return []
  const band = tabBand(frame, 1)
  const at = { x: band.x + 2, y: band.y + band.height * 0.66, fill: tintOf(frame, false) }
  const name = { ...at, text: title.name, size, bold: true, opacity: title.unnamed ? 0.7 : 1 }
  if (title.aside === '') return [name]
  return [name, { ...at, text: title.aside, x: at.x + title.asideAt, size: size * ASIDE, bold: false, opacity: 0.8 }]
}
