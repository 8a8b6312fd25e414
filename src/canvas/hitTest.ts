import { rectOf } from '../domain/board/Board.ts'
import { containsPoint, type Point, type Rect } from '../domain/geometry/Rect.ts'
import { tabBand } from '../domain/look/FrameLook.ts'
import { distanceTo } from '../domain/look/LinkPath.ts'
import { CORNERS, type Corner, type Target } from '../tools/BoardPointer.ts'
import { inflate } from './scene/inflate.ts'
import { LINK_ZOOM } from './scene/paintRegion.ts'
import type { Scene } from './scene/Scene.ts'

/** CSS pixels around a thin thing that still hit it. */
const REACH_PX = 8
/** From the note's edge to its link dots, CSS pixels. */
export const LINK_DOT_PX = 18

/** What the pointer would take; `handlesOf` is the element whose handles are shown. */
export function hitTest(scene: Scene, at: Point, zoom: number, handlesOf: string | null): Target {
  return (
    (handlesOf === null ? undefined : hitHandle(scene, at, zoom, handlesOf)) ??
    hitNote(scene, at) ??
    hitLink(scene, at, zoom) ??
    hitFrame(scene, at, zoom) ?? { on: 'wall' }
  )
}

export function cornerPoint({ x, y, width, height }: Rect, corner: Corner): Point {
  return { x: corner.endsWith('left') ? x : x + width, y: corner.startsWith('top') ? y : y + height }
}

/** Where the dots lie from which links are drawn. */
export function linkDots({ x, y, width, height }: Rect, zoom: number): readonly Point[] {
  const away = LINK_DOT_PX / zoom
  return [
    { x: x + width + away, y: y + height / 2 },
    { x: x + width / 2, y: y + height + away },
    { x: x - away, y: y + height / 2 },
    { x: x + width / 2, y: y - away },
  ]
}

function hitHandle(scene: Scene, at: Point, zoom: number, id: string): Target | undefined {
  const note = scene.board.notes.get(id)
  const rect = note ? rectOf(note) : scene.board.frames.get(id)
  if (!rect) return undefined
  const near = (point: Point) => Math.hypot(point.x - at.x, point.y - at.y) <= (REACH_PX + 2) / zoom
  const corner = CORNERS.find((candidate) => near(cornerPoint(rect, candidate)))
  if (corner) return { on: 'resize-handle', id, corner }
  return note && linkDots(rect, zoom).some(near) ? { on: 'link-handle', id } : undefined
}

function hitNote(scene: Scene, at: Point): Target | undefined {
  const top = scene.notesIn({ ...at, width: 0, height: 0 }).at(-1)
  return top && { on: 'note', id: top.id }
}

/** Drawn ones first; none where they are too small to be seen. */
function hitLink(scene: Scene, at: Point, zoom: number): Target | undefined {
  if (zoom < LINK_ZOOM) return undefined
  const reach = REACH_PX / zoom
  const near = scene.links
    .in(inflate({ ...at, width: 0, height: 0 }, reach))
    .filter((link) => distanceTo(link.path, at) <= reach)
  const link = near.find(({ drawn }) => drawn) ?? near[0]
  if (!link) return undefined
  return link.drawn ? { on: 'link', id: link.key } : { on: 'inferred-link', from: link.from, to: link.to }
}

function hitFrame(scene: Scene, at: Point, zoom: number): Target | undefined {
  const reach = REACH_PX / zoom
  const around = inflate({ ...at, width: 0, height: 0 }, reach)
  const frames = scene.framesIn({
    ...around,
    height: around.height + tabBand({ ...at, width: 0, height: 0 }, zoom).height,
  })
  const hit = frames.findLast((frame) => {
    const outer = inflate(frame, reach)
    const inner = inflate(frame, -reach)
    return containsPoint(tabBand(frame, zoom), at) || (containsPoint(outer, at) && !containsPoint(inner, at))
  })
  return hit && { on: 'frame', id: hit.id }
}
