import type { Rect } from '../../domain/geometry/Rect.ts'
import { nameSizeAt } from '../../domain/look/FrameLook.ts'
import { linkLook } from '../../domain/look/linkLook.ts'
import { NOTE_BLEED } from '../../domain/look/NoteShape.ts'
import type { CanvasTheme } from '../CanvasTheme.ts'
import { paintFrame, paintFrameName } from '../frames/paintFrame.ts'
import { paintTape } from '../frames/paintTape.ts'
import { LINK_BLEED, paintLink } from '../links/paintLink.ts'
import type { NoteStyle } from '../notes/NoteStyle.ts'
import { paintFadedNote } from '../notes/paintFadedNote.ts'
import { paintNote } from '../notes/paintNote.ts'
import type { Context2D } from './Context2D.ts'
import { inflate } from './inflate.ts'
import { paintDots } from './paintDots.ts'
import type { Scene } from './Scene.ts'
import { setBoardUnits, type View } from './View.ts'

/** How the wall looks to this person. */
export interface SceneStyle {
  readonly theme: CanvasTheme
  readonly notes: NoteStyle
  /** Device pixels a CSS pixel. */
  readonly pixelRatio: number
}

/** CSS pixels a board unit below which links are too thin to help. */
export const LINK_ZOOM = 0.12

/** Paints everything that lies still in this part of the wall: paper, dots, frames, tapes, notes, links, frame names. */
export function paintRegion(context: Context2D, scene: Scene, region: Rect, view: View, style: SceneStyle): void {
  const { theme, notes: noteStyle, pixelRatio } = style
  const zoom = view.scale / pixelRatio
  setBoardUnits(context, view)
  context.fillStyle = theme.paper
  context.fillRect(region.x, region.y, region.width, region.height)
  paintDots(context, region, zoom, theme)
  const frames = scene
    .framesIn({ ...inflate(region, 4 / zoom), height: region.height + 8 / zoom + nameSizeAt(zoom) * 2 })
    .filter(({ id }) => !scene.lifted.has(id))
  for (const frame of frames) paintFrame(context, frame, zoom, theme)
  for (const x of scene.tapesIn(region)) paintTape(context, x, region, theme)
  const links =
    zoom < LINK_ZOOM ? [] : scene.links.in(inflate(region, LINK_BLEED)).filter((link) => scene.isPainted(link))
  const paintLinks = (above: boolean) => {
    for (const link of links) if (link.path.above === above) paintLink(context, link.path, linkLook(link, theme))
  }
  paintLinks(false)
  for (const note of scene.notesIn(inflate(region, NOTE_BLEED))) {
    const shown = note.id === scene.editing ? { ...note, text: '' } : note
    if (scene.lifted.has(note.id)) continue
    if (scene.faded.has(note.id)) paintFadedNote(context, shown, view, noteStyle, theme)
    else paintNote(context, shown, view, noteStyle)
  }
  paintLinks(true)
  for (const frame of frames) {
    if (frame.id !== scene.editing) paintFrameName(context, frame, zoom, theme, noteStyle.family, noteStyle.measure)
  }
}
