import type { PictureSource } from '../../../domain/export/picture-svg/PictureSource.ts'
import type { Rect } from '../../../domain/geometry/Rect.ts'
import { encoded } from '../PicturePainter.ts'
import { GhostFonts } from './GhostFonts.ts'
import { ghostText, linesOf } from './ghostText.ts'
import { PdfFile } from './PdfFile.ts'
import { writePage } from './writePage.ts'

/** A part of the painted picture, with its place in pixels. */
interface Piece {
  readonly canvas: HTMLCanvasElement
  readonly pixels: Rect
}

/** One page as large as the picture: what was painted, and over it the same words, unseen, to be selected and searched. */
export async function pdfPicture(
  source: PictureSource,
  bounds: Rect,
  scale: number,
  pieces: AsyncIterable<Piece>,
): Promise<Blob> {
  const file = new PdfFile()
  const images: { readonly number: number; readonly place: Rect }[] = []
  for await (const { canvas, pixels } of pieces) {
    const jpeg = new Uint8Array(await (await encoded(canvas, 'image/jpeg')).arrayBuffer())
    const looks = '/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode'
    const number = file.addStream(`${looks} /Width ${pixels.width} /Height ${pixels.height}`, jpeg)
    const { x, y, width, height } = pixels
    images.push({ number, place: { x: x / scale, y: y / scale, width: width / scale, height: height / scale } })
  }
  const fonts = new GhostFonts(source.measure)
  const text = ghostText(
    linesOf(source).map((line) => ({ ...line, x: line.x - bounds.x, y: line.y - bounds.y })),
    fonts,
    bounds.height,
  )
  return writePage(file, { title: source.board.title, size: bounds, images, text, fonts: fonts.write(file) })
}
