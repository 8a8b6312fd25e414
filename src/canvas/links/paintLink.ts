import type { Context2D } from '../scene/Context2D.ts'
import type { LinkPath } from './LinkPath.ts'

/** Board units. */
const HEAD = 11
/** How far an arrow's head reaches beyond its curve. */
export const LINK_BLEED = 12

export interface LinkLook {
  readonly colour: string
  readonly dashed: boolean
  readonly width: number
}

/** The context speaks board units. */
export function paintLink(
  context: Context2D,
  { from, c1, c2, to }: LinkPath,
  { colour, dashed, width }: LinkLook,
): void {
  const straight = c2.x === to.x && c2.y === to.y
  const tail = straight ? from : c2
  const angle = Math.atan2(to.y - tail.y, to.x - tail.x)
  const head = HEAD * Math.max(1, width / 2.2)
  const [bx, by] = [to.x - Math.cos(angle) * head * 0.8, to.y - Math.sin(angle) * head * 0.8]
  context.strokeStyle = colour
  context.fillStyle = colour
  context.lineWidth = width
  context.lineCap = 'round'
  context.setLineDash(dashed ? [1.5 * width, 3 * width] : [])
  context.beginPath()
  context.moveTo(from.x, from.y)
  if (straight) context.lineTo(bx, by)
  else context.bezierCurveTo(c1.x, c1.y, c2.x, c2.y, bx, by)
  context.stroke()
  context.setLineDash([])
  context.beginPath()
  context.moveTo(to.x, to.y)
  for (const side of [-1, 1]) {
    const wing = angle + side * 0.42
    context.lineTo(to.x - Math.cos(wing) * head, to.y - Math.sin(wing) * head)
  }
  context.closePath()
  context.fill()
}
