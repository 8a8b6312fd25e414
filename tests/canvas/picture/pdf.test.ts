import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { GhostFonts } from '../../../src/canvas/picture/pdf/GhostFonts.ts'
import { ghostText, linesOf } from '../../../src/canvas/picture/pdf/ghostText.ts'
import { PdfFile } from '../../../src/canvas/picture/pdf/PdfFile.ts'
import { writePage } from '../../../src/canvas/picture/pdf/writePage.ts'
import type { Note } from '../../../src/domain/board/Board.ts'
import { boardOf } from '../../support/boardOf.ts'
import { monospace } from '../../support/measure.ts'

async function readBack(texts: readonly string[]) {
  const notes = texts.map((text, at): Note => ({ id: `n${at}`, kind: 'event', text, x: at * 180, y: 0 }))
  const file = new PdfFile()
  const fonts = new GhostFonts(monospace)
  const size = { width: texts.length * 180, height: 160 }
  const text = ghostText(linesOf({ board: boardOf({ notes }), inferred: [], measure: monospace }), fonts, size.height)
  const blob = writePage(file, { title: 'Küche “1”', size, images: [], text, fonts: fonts.write(file) })
  const pdf = await getDocumentProxy(new Uint8Array(await blob.arrayBuffer()))
  const { text: read } = await extractText(pdf, { mergePages: true })
  const { info } = await pdf.getMetadata()
  const [, , width, height] = (await pdf.getPage(1)).view
  return { words: read.split(/\s+/), title: (info as { Title?: string }).Title, width, height }
}

describe('the text of a PDF', () => {
  it('can be read back in every script', async () => {
    const { words } = await readBack(['Order Placed', 'आदेश दिया', '订单已下', 'Paid 👩‍👧 twice'])
    for (const word of ['Order', 'Placed', 'आदेश', 'दिया', '订单已下', '👩‍👧', 'twice']) expect(words).toContain(word)
  })

  it('is put in the order of its letters where it is written from right to left', async () => {
    expect((await readBack(['تم الطلب'])).words.sort()).toEqual(['الطلب', 'تم'].sort())
  })

  it('needs as many fonts as it has characters', async () => {
    const all = Array.from({ length: 600 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('')
    expect((await readBack([all.slice(0, 300), all.slice(300)])).words.join('').length).toBeGreaterThan(200)
    const fonts = new GhostFonts(monospace)
    fonts.runsOf(all, false, 'ltr')
    expect(fonts.write(new PdfFile()).match(/\/G\d/g)).toEqual(['/G0', '/G1', '/G2'])
  })
})

describe('the page', () => {
  it('is as large as the picture at 100 %, and bears the title of the wall', async () => {
    const { title, width, height } = await readBack(['a', 'b'])
    expect(title).toBe('Küche “1”')
    expect([width, height]).toEqual([270, 120])
  })

  it('is no larger than readers take', async () => {
    const file = new PdfFile()
    const size = { width: 100_000, height: 10_000 }
    const blob = writePage(file, { title: '', size, images: [], text: '', fonts: '' })
    const pdf = await getDocumentProxy(new Uint8Array(await blob.arrayBuffer()))
    expect((await pdf.getPage(1)).view).toEqual([0, 0, 14_400, 1_440])
  })
})
