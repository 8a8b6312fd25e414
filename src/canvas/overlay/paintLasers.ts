import type { WallView } from '../WallView.ts'
import type { PaintOverlay } from './OverlayShape.tsx'

/** CSS pixels. */
const WIDTH = 5

/** Trails of laser pointers, thinning and fading behind the point; painted again until the last has gone. */
export const paintLasers: PaintOverlay = (context, wall, _view, zoom) => {
  const trails = wall.lasers.glowing(performance.now())
  if (trails.size === 0) return false
  context.lineCap = 'round'
  for (const [holder, points] of trails) {
    context.strokeStyle = colourOf(wall, holder)
    for (const [at, { x, y, glow, starts }] of points.entries()) {
      const from = starts ? { x, y } : (points[at - 1] ?? { x, y })
      context.globalAlpha = glow
      context.lineWidth = ((0.4 + 0.6 * glow) * WIDTH) / zoom
      context.beginPath()
      context.moveTo(from.x, from.y)
      context.lineTo(x, y)
      context.stroke()
    }
  }
  context.globalAlpha = 1
  wall.frames.request('overlay')
  return true
}

function colourOf({ sources: { session } }: WallView, holder: string): string {
  const peer = session.presence.peers.getState().get(Number(holder))
  return peer?.colour ?? session.identity.getState().colour
}
