import type { Id } from '../../domain/board/Board.ts'
import { intersects, type Rect } from '../../domain/geometry/Rect.ts'
import type { Peer } from '../../session/Session.ts'
import { CORNERS } from '../../tools/BoardPointer.ts'
import { cornerPoint, linkDots } from '../hitTest.ts'
import { paintLink } from '../links/paintLink.ts'
import { inkOn } from '../presence/inkOn.ts'
import type { Context2D } from '../scene/Context2D.ts'
import { inflate } from '../scene/inflate.ts'
import { fontOf } from '../text/TextMeasure.ts'
import type { WallView } from '../WallView.ts'
import { handlesOf } from './handlesOf.ts'
import type { PaintOverlay } from './OverlayShape.tsx'

/** CSS pixels. */
const HANDLE = 9
const DOT = 5

/** Outlines of what is selected, mine above the peers'; handles and link dots where one element is. */
export const paintSelection: PaintOverlay = (context, wall, _view, zoom) => {
  const { session, workspace } = wall.sources
  const { accent } = wall.style.theme
  const seen = inflate(workspace.camera.view(), 20 / zoom)
  const peers = session.presence.peers.getState()
  let shows = false
  for (const peer of peers.values()) {
    shows = outline(context, wall, peer.selection, peer.colour, 1.5 / zoom, seen) || shows
    if (peer.editing !== null) shows = paintTyping(context, wall, peer.editing, peer, zoom) || shows
  }
  const { selection } = workspace.store.getState()
  shows = outline(context, wall, selection, accent, 2 / zoom, seen) || shows
  const held = handlesOf(workspace)
  const rect = held === null ? undefined : wall.lift.rectOf(held)
  if (held !== null && rect && !wall.lift.isCarried(held)) paintHandles(context, wall, held, rect, zoom)
  return shows
}

/** Corners to resize by; on a note also the dots to draw links from. */
function paintHandles(context: Context2D, wall: WallView, held: Id, rect: Rect, zoom: number): void {
  const { accent, surface } = wall.style.theme
  context.lineWidth = 1.5 / zoom
  context.strokeStyle = accent
  context.fillStyle = surface
  const half = HANDLE / 2 / zoom
  for (const corner of CORNERS) {
    const { x, y } = cornerPoint(rect, corner)
    context.beginPath()
    context.roundRect(x - half, y - half, 2 * half, 2 * half, 2 / zoom)
    context.fill()
    context.stroke()
  }
  if (wall.scene.board.notes.has(held)) paintDots(context, rect, zoom, accent)
}

/** Who is typing here, on a tab above the note. */
function paintTyping(context: Context2D, wall: WallView, id: Id, { name, colour }: Peer, zoom: number): boolean {
  const rect = wall.lift.rectOf(id)
  if (!rect) return false
  const size = 11 / zoom
  const label = `${name} is typing`
  const width = (wall.style.notes.measure(label, true) + 1.2) * size
  outline(context, wall, [id], colour, 2.5 / zoom, rect)
  context.fillStyle = colour
  context.beginPath()
  context.roundRect(rect.x - 1 / zoom, rect.y - size * 1.7, width, size * 1.7, [size / 2, size / 2, 0, 0])
  context.fill()
  context.fillStyle = inkOn(colour)
  context.font = fontOf(size, true, wall.style.notes.family)
  context.textAlign = 'left'
  context.fillText(label, rect.x + size * 0.55, rect.y - size * 0.5)
  return true
}

function paintDots(context: Context2D, rect: Rect, zoom: number, colour: string): void {
  context.fillStyle = colour
  context.globalAlpha = 0.55
  for (const { x, y } of linkDots(rect, zoom)) {
    context.beginPath()
    context.arc(x, y, DOT / zoom, 0, 2 * Math.PI)
    context.fill()
  }
  context.globalAlpha = 1
}

/** Whether any of them lies on the wall, seen or not. */
function outline(
  context: Context2D,
  wall: WallView,
  ids: Iterable<Id>,
  colour: string,
  width: number,
  seen: Rect,
): boolean {
  let lies = false
  context.strokeStyle = colour
  context.lineWidth = width
  for (const id of ids) {
    if (wall.lift.isCarried(id)) continue
    lies = true
    const rect = wall.lift.rectOf(id)
    if (rect && intersects(rect, seen)) context.strokeRect(rect.x, rect.y, rect.width, rect.height)
    const link = wall.scene.links.find(id)
    if (link) paintLink(context, link.path, { colour, dashed: false, width: 3.5 })
  }
  return lies
}
