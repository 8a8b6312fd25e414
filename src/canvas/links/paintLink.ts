import { arrowHead, isStraight, type LinkPath } from '../../domain/look/LinkPath.ts'
import { dashOf, type LinkLook } from '../../domain/look/linkLook.ts'
import type { Context2D } from '../scene/Context2D.ts'

/** How far an arrow's head reaches beyond its curve, board units. */
export const LINK_BLEED = 12

/** The context speaks board units. */
export function paintLink(context: Context2D, path: LinkPath, look: LinkLook): void {
  const { from, c1, c2 } = path
  const { base, corners } = arrowHead(path, look.width)
  context.strokeStyle = look.colour
  context.fillStyle = look.colour
  context.lineWidth = look.width
  context.lineCap = 'round'
  context.setLineDash([...dashOf(look)])
  context.beginPath()
  context.moveTo(from.x, from.y)
  if (isStraight(path)) context.lineTo(base.x, base.y)
  else context.bezierCurveTo(c1.x, c1.y, c2.x, c2.y, base.x, base.y)
  context.stroke()
  context.setLineDash([])
  context.beginPath()
  for (const { x, y } of corners) context.lineTo(x, y)
  context.closePath()
  context.fill()
}
