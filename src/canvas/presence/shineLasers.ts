import type { Point } from '../../domain/geometry/Rect.ts'
import type { WallView } from '../WallView.ts'

/** Points of one stroke that are told at a time: half a second of a quick hand. */
const TOLD = 32

/** Gathers the trails of laser pointers: mine from the hand, which is told to the others, theirs from presence. */
export function shineLasers(wall: WallView): () => void {
  const { session, workspace } = wall.sources
  let stroke: { count: number; points: readonly Point[] } | null = null

  const point = (at: Point) => {
    wall.lasers.add('me', at, performance.now(), stroke === null)
    stroke = { count: (stroke?.count ?? 0) + 1, points: [...(stroke?.points ?? []), at].slice(-TOLD) }
    session.presence.setLaser(stroke)
    wall.frames.request('overlay')
  }
  const stops = [
    workspace.preview.subscribe((preview, before) => {
      if (preview?.show === 'laser') point(preview.at)
      else if (before?.show === 'laser') {
        stroke = null
        session.presence.setLaser(null)
      }
    }),
    session.presence.peers.subscribe((peers, before) => {
      for (const [id, { laser }] of peers) {
        if (laser !== before.get(id)?.laser) wall.lasers.hear(String(id), laser, performance.now())
      }
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
