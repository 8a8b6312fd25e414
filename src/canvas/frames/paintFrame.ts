import type { Frame } from '../../domain/board/Board.ts'
import type { CanvasTheme } from '../CanvasTheme.ts'
import type { Context2D } from '../scene/Context2D.ts'
import { fontOf } from '../text/TextMeasure.ts'
import type { Measure } from '../text/wrapLine.ts'
import { elide } from '../text/wrapLine.ts'
import { nameSizeAt, tabBand, tintOf } from './FrameLook.ts'

const RADIUS = 14
const UNNAMED = { context: 'Unnamed context', lane: 'Unnamed lane' } as const

/** The rectangle under the notes; the context speaks board units, `zoom` is CSS pixels a unit. */
export function paintFrame(context: Context2D, frame: Frame, zoom: number, theme: CanvasTheme): void {
  const tint = tintOf(frame, theme.dark)
  const path = new Path2D()
  path.roundRect(frame.x, frame.y, frame.width, frame.height, frame.kind === 'lane' ? 2 : RADIUS)
  context.globalAlpha = frame.kind === 'lane' ? 0.3 : 0.6
  context.fillStyle = theme.surface
  context.fill(path)
  context.globalAlpha = 0.06
  context.fillStyle = tint
  context.fill(path)
  context.globalAlpha = frame.kind === 'lane' ? 0.45 : 0.75
  context.strokeStyle = tint
  context.lineWidth = Math.max(2, 1 / zoom)
  context.setLineDash(frame.kind === 'lane' ? [10, 8] : [])
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
  const room = frame.width / size
  if (room < 2) return
  const named = frame.name.trim()
  const name = named === '' ? UNNAMED[frame.kind] : named
  const shown = measure(name, true) > room ? elide(name, room, true, measure) : name
  context.fillStyle = tintOf(frame, theme.dark)
  context.font = fontOf(size, true, family)
  context.textAlign = 'left'
  context.direction = 'ltr'
  context.globalAlpha = named === '' ? 0.7 : 1
  context.fillText(shown, band.x + 2, band.y + band.height * 0.66)
  const notes = [frame.subdomain, frame.bigBallOfMud ? 'big ball of mud' : undefined].filter(
    (note) => note !== undefined,
  )
  const aside = notes.join(' · ')
  const used = measure(shown, true) + 0.7
  if (aside !== '' && used + measure(aside, false) * 0.75 < room) {
    context.font = fontOf(size * 0.75, false, family)
    context.globalAlpha = 0.8
    context.fillText(aside, band.x + 2 + used * size, band.y + band.height * 0.66)
  }
  context.globalAlpha = 1
}
