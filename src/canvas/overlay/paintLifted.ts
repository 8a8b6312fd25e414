import { linkPath, loosePath } from '../../domain/look/LinkPath.ts'
import { linkLook } from '../../domain/look/linkLook.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import { browserClock } from '../../workspace/camera/Clock.ts'
import type { Preview } from '../../workspace/Preview.ts'
import { paintFrame, paintFrameName } from '../frames/paintFrame.ts'
import { paintLink } from '../links/paintLink.ts'
import { paintNote } from '../notes/paintNote.ts'
import type { Context2D } from '../scene/Context2D.ts'
import { setBoardUnits, setPixels, type View } from '../scene/View.ts'
import type { WallView } from '../WallView.ts'
import type { PaintOverlay } from './OverlayShape.tsx'

/** What is in somebody's hand: dragged, resized, about to be put down or drawn. */
export const paintLifted: PaintOverlay = (context, wall, view, zoom) => {
  const { camera, preview } = wall.sources.workspace
  setPixels(context)
  const moving = wall.lift.paint(
    context,
    view,
    camera.view(),
    wall.style,
    performance.now(),
    browserClock.prefersReducedMotion,
  )
  if (moving) wall.frames.request('overlay')
  setBoardUnits(context, view)
  const gesture = preview.getState()
  if (gesture) paintGesture(context, wall, gesture, view, zoom)
  return gesture !== null || !wall.lift.isEmpty
}

function paintGesture(context: Context2D, wall: WallView, gesture: Preview, view: View, zoom: number): void {
  const { theme, notes } = wall.style
  const { board } = wall.scene
  switch (gesture.show) {
    case 'resize': {
      const note = board.notes.get(gesture.id)
      const frame = board.frames.get(gesture.id)
      if (note) paintNote(context, note, view, notes, gesture.to)
      if (frame) {
        paintFrame(context, { ...frame, ...gesture.to }, zoom, theme)
        paintFrameName(context, { ...frame, ...gesture.to }, zoom, theme, notes.family, notes.measure)
      }
      break
    }
    case 'ghost': {
      const { width, height } = getKind(gesture.kind)
      const at = { x: gesture.at.x - width / 2, y: gesture.at.y - height / 2, width, height }
      context.globalAlpha = 0.75
      paintNote(context, { id: '', kind: gesture.kind, text: '', x: at.x, y: at.y }, view, notes, at)
      context.globalAlpha = 1
      break
    }
    case 'frame':
      paintFrame(context, { id: '', kind: 'context', name: '', ...gesture.rect }, zoom, theme)
      break
    case 'link': {
      const from = wall.lift.rectOf(gesture.from)
      const target = gesture.target === null ? undefined : wall.lift.rectOf(gesture.target)
      if (!from) break
      const look = { ...linkLook({ drawn: true }, theme), colour: theme.accent }
      paintLink(context, target ? linkPath(from, target) : loosePath(from, gesture.to), look)
      if (target) {
        context.strokeStyle = theme.accent
        context.lineWidth = 3 / zoom
        context.strokeRect(target.x, target.y, target.width, target.height)
      }
      break
    }
    case 'brush':
    case 'laser':
    case 'move':
    case 'space':
      break
  }
}
