import type { Board } from '../../domain/board/Board.ts'
import { partOf } from '../../domain/board/partOf.ts'
import { formatSvg } from '../../domain/context-map/formatSvg.ts'
import { drawPicture } from '../../domain/export/picture-svg/drawPicture.ts'
import { type PictureSource, pictureBounds } from '../../domain/export/picture-svg/PictureSource.ts'
import type { PictureFormat, PictureOrder } from '../../workspace/WorkspaceState.ts'
import type { WallView } from '../WallView.ts'
import { fontStyle } from './fontStyle.ts'
import { encoded, PicturePainter } from './PicturePainter.ts'
import { pdfPicture } from './pdf/pdfPicture.ts'
import { FULL_SCALE, pictureScale } from './pictureScale.ts'

/** A finished picture, and a sentence where it is not what one might expect. */
export interface Picture {
  readonly blob: Blob
  readonly remark: string
}

/** Makes the picture; refuses with a sentence for the person. */
export async function makePicture(wall: WallView, of: PictureOrder['of'], format: PictureFormat): Promise<Picture> {
  const source = sourceOf(wall, of)
  const bounds = pictureBounds(source.board)
  if (!bounds) throw new Error('There is nothing on the wall to make a picture of.')
  if (format === 'svg') {
    const text = formatSvg(drawPicture(source, await fontStyle()))
    return { blob: new Blob([text], { type: 'image/svg+xml' }), remark: '' }
  }
  const scale = pictureScale(bounds)
  if (scale === undefined) throw new Error('This is too large for one picture. Select a part of it, or take SVG.')
  const painter = new PicturePainter(source, bounds, scale, wall.style.theme)
  const blob =
    format === 'png'
      ? await encoded(await painter.whole(), 'image/png')
      : await pdfPicture(source, bounds, scale, painter.pieces())
  return { blob, remark: scale < FULL_SCALE / 2 ? remarkOn(scale) : '' }
}

function sourceOf(wall: WallView, of: PictureOrder['of']): PictureSource {
  const { session, reading, workspace } = wall.sources
  const whole: Board = session.document.board
  const board = of === 'wall' ? whole : partOf(whole, [...workspace.store.getState().selection])
  const links = reading.state.getState().model?.links ?? []
  const inferred = links.filter(({ drawn, from, to }) => !drawn && board.notes.has(from) && board.notes.has(to))
  return { board, inferred, measure: wall.style.notes.measure }
}

function remarkOn(scale: number): string {
  return `So much fits on one picture only at ${Math.round(scale * 100)} % of its size. A selection is sharper.`
}
