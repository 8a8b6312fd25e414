import { zlibSync } from 'fflate'
import type { Rect } from '../../../domain/geometry/Rect.ts'
import { type PdfFile, pdfString } from './PdfFile.ts'

/** Points a board unit: as large on paper as on a screen at 100 %. */
const POINTS = 0.75
/** The largest side a reader takes, points. */
const LARGEST = 14_400

interface Page {
  readonly title: string
  /** Board units. */
  readonly size: Pick<Rect, 'width' | 'height'>
  /** Numbers of image objects and their places on the page, board units, y down. */
  readonly images: readonly { readonly number: number; readonly place: Rect }[]
  /** Operators, board units, y up. */
  readonly text: string
  /** Entries of the font dictionary that the text needs. */
  readonly fonts: string
}

/** Ends the file with its one page. */
export function writePage(file: PdfFile, { title, size, images, text, fonts }: Page): Blob {
  const points = Math.min(POINTS, LARGEST / Math.max(size.width, size.height))
  const painted = images.map(({ place: { x, y, width, height } }, at) => {
    const box = [width, 0, 0, height, x, size.height - y - height].map((value) => value.toFixed(3))
    return `q ${box.join(' ')} cm /P${at} Do Q`
  })
  const content = `q ${points} 0 0 ${points} 0 0 cm\n${painted.join('\n')}\n${text}\nQ`
  const contents = file.addStream('/Filter /FlateDecode', zlibSync(new TextEncoder().encode(content)))
  const pictures = images.map(({ number }, at) => `/P${at} ${number} 0 R`).join(' ')
  const pages = file.reserve()
  const box = [size.width * points, size.height * points].map((value) => value.toFixed(2)).join(' ')
  const page = file.add(
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 ${box}] /Contents ${contents} 0 R
/Resources << /XObject << ${pictures} >> /Font << ${fonts} >> >> >>`,
  )
  file.add(`<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`, pages)
  const catalog = file.add(`<< /Type /Catalog /Pages ${pages} 0 R >>`)
  const info = file.add(`<< /Title ${pdfString(title)} /Producer (Wallstorm) >>`)
  return file.finish(catalog, info)
}
