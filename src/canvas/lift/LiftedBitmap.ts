import { rectOf } from '../../domain/board/Board.ts'
import { compareDrawingOrder } from '../../domain/board/drawingOrder.ts'
import { boundsOf, containsRect, intersects, type Rect } from '../../domain/geometry/Rect.ts'
import { nameSizeAt } from '../../domain/look/FrameLook.ts'
import { linkLook } from '../../domain/look/linkLook.ts'
import { NOTE_BLEED } from '../../domain/look/NoteShape.ts'
import { paintFrame, paintFrameName } from '../frames/paintFrame.ts'
import { paintLink } from '../links/paintLink.ts'
import { paintNote } from '../notes/paintNote.ts'
import type { Context2D } from '../scene/Context2D.ts'
import { inflate } from '../scene/inflate.ts'
import type { SceneStyle } from '../scene/paintRegion.ts'
import type { Scene } from '../scene/Scene.ts'
import { setBoardUnits, setPixels, type View } from '../scene/View.ts'
import type { LiftedGroup, LiftedRects } from './LiftedGroup.ts'

/** What a group looks like, painted once when it is lifted: moving it is copying one picture. */
export class LiftedBitmap {
  readonly #canvas = document.createElement('canvas')
  readonly #view: View
  /** The part that was painted, where the elements stood. */
  readonly #region: Rect
  /** Around all elements. */
  readonly #bounds: Rect

  constructor(scene: Scene, group: LiftedGroup, rects: LiftedRects, seen: Rect, scale: number, style: SceneStyle) {
    const zoom = scale / style.pixelRatio
    const names = group.ids.some((id) => scene.board.frames.has(id)) ? nameSizeAt(zoom) * 2 : 0
    this.#bounds = inflate(boundsOf(rects.values()) ?? { ...seen, width: 0, height: 0 }, NOTE_BLEED + names)
    this.#region = cut(this.#bounds, inflate(seen, Math.max(seen.width, seen.height) / 3))
    this.#view = { x: Math.floor(this.#region.x), y: Math.floor(this.#region.y), scale }
    this.#canvas.width = Math.max(1, Math.ceil((this.#region.width + 1) * scale))
    this.#canvas.height = Math.max(1, Math.ceil((this.#region.height + 1) * scale))
    const context = this.#canvas.getContext('2d')
    if (!context) throw new Error('this browser gives no 2D canvas')
    setBoardUnits(context, this.#view)
    paintGroup(context, scene, group, rects, this.#region, this.#view, style)
  }

  /** Whether it still serves for a camera that sees `seen` (moved back to where the elements stood) at this scale. */
  serves(seen: Rect, scale: number): boolean {
    return scale === this.#view.scale && containsRect(this.#region, cut(this.#bounds, seen))
  }

  /** The context speaks device pixels. */
  blit(context: Context2D, view: View, by: { readonly x: number; readonly y: number }): void {
    const x = Math.round((this.#view.x + by.x - view.x) * view.scale)
    const y = Math.round((this.#view.y + by.y - view.y) * view.scale)
    setPixels(context)
    context.drawImage(this.#canvas, x, y)
  }
}

function paintGroup(
  context: Context2D,
  scene: Scene,
  group: LiftedGroup,
  rects: LiftedRects,
  region: Rect,
  view: View,
  style: SceneStyle,
): void {
  const { theme, notes } = style
  const zoom = view.scale / style.pixelRatio
  const inside = (rect: Rect) => intersects(inflate(rect, NOTE_BLEED), region)
  const frames = group.ids.flatMap((id) => scene.board.frames.get(id) ?? [])
  for (const frame of frames) paintFrame(context, frame, zoom, theme)
  const shown = group.ids.flatMap((id) => {
    const rect = rects.get(id)
    return rect && inside(rect) ? (scene.board.notes.get(id) ?? []) : []
  })
  for (const note of shown.sort(compareDrawingOrder)) {
    const rect = rects.get(note.id) ?? rectOf(note)
    paintNote(context, note.id === scene.editing ? { ...note, text: '' } : note, view, notes, rect)
    if (group.outline !== null) outline(context, rect, group.outline, zoom)
  }
  const links = new Set(group.ids.flatMap((id) => scene.links.at(id)))
  for (const link of links) {
    if (rects.has(link.from) && rects.has(link.to)) paintLink(context, link.path, linkLook(link, theme))
  }
  for (const frame of frames) {
    paintFrameName(context, frame, zoom, theme, notes.family, notes.measure)
    if (group.outline !== null) outline(context, frame, group.outline, zoom)
  }
}

function outline(context: Context2D, { x, y, width, height }: Rect, colour: string, zoom: number): void {
  context.strokeStyle = colour
  context.lineWidth = 2 / zoom
  context.strokeRect(x, y, width, height)
}

function cut(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  }
}
