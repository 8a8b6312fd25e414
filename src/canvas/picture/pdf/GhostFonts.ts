import { graphemesOf } from '../../../domain/look/pieces.ts'
import type { Measure } from '../../../domain/look/wrapLine.ts'
import { hex, type PdfFile, utf16 } from './PdfFile.ts'
import { visualOrder } from './visualOrder.ts'

/** Codes of one font, from 1. */
const CODES = 255
/** Glyph units an em. */
const EM = 1_000

interface Glyph {
  readonly text: string
  readonly width: number
}

/** A text as a PDF writes it: font by font. */
export interface GhostRun {
  readonly font: string
  /** Hexadecimal codes. */
  readonly codes: string
}

/**
 * Fonts whose glyphs are as wide as what they stand for and show nothing: text over a picture that can be selected,
 * searched and read out in every script. One glyph a user-perceived character.
 */
export class GhostFonts {
  readonly #measure: Measure
  readonly #codes = new Map<string, number>()
  readonly #glyphs: Glyph[] = []

  constructor(measure: Measure) {
    this.#measure = measure
  }

  /** The characters from left to right as they are seen. */
  runsOf(text: string, bold: boolean, direction: 'ltr' | 'rtl'): readonly GhostRun[] {
    const runs: { font: string; codes: string }[] = []
    for (const grapheme of visualOrder(graphemesOf(text), direction)) {
      const index = this.#indexOf(grapheme, bold)
      const font = `G${Math.floor(index / CODES)}`
      const code = hex((index % CODES) + 1, 2)
      const last = runs.at(-1)
      if (last?.font === font) last.codes += code
      else runs.push({ font, codes: code })
    }
    return runs
  }

  /** How wide the glyphs of a text are together, at font size 1. */
  widthOf(text: string, bold: boolean): number {
    return graphemesOf(text).reduce((sum, grapheme) => sum + this.#measure(grapheme, bold), 0)
  }

  /** Writes the fonts; answers with the entries of a font resource dictionary. */
  write(file: PdfFile): string {
    const fonts: string[] = []
    for (let from = 0; from < this.#glyphs.length; from += CODES) {
      const font = writeFont(file, this.#glyphs.slice(from, from + CODES))
      fonts.push(`/G${from / CODES} ${font} 0 R`)
    }
    return fonts.join(' ')
  }

  #indexOf(grapheme: string, bold: boolean): number {
    const key = `${bold ? 'b' : 'n'}${grapheme}`
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const index = this.#glyphs.push({ text: grapheme, width: Math.round(this.#measure(grapheme, bold) * EM) }) - 1
    this.#codes.set(key, index)
    return index
  }
}

function writeFont(file: PdfFile, glyphs: readonly Glyph[]): number {
  const encoder = new TextEncoder()
  const procs = glyphs.map(({ width }) => file.addStream('', encoder.encode(`${width} 0 d0`)))
  const toUnicode = file.addStream('', encoder.encode(unicodeMap(glyphs)))
  const names = glyphs.map((_, at) => `/g${at}`)
  return file.add(
    [
      `<< /Type /Font /Subtype /Type3 /FontBBox [0 -250 ${EM} ${EM}] /FontMatrix [${1 / EM} 0 0 ${1 / EM} 0 0]`,
      `/CharProcs << ${procs.map((proc, at) => `${names[at]} ${proc} 0 R`).join(' ')} >>`,
      `/Encoding << /Type /Encoding /Differences [1 ${names.join(' ')}] >>`,
      `/FirstChar 1 /LastChar ${glyphs.length} /Widths [${glyphs.map(({ width }) => width).join(' ')}]`,
      `/Resources << >> /ToUnicode ${toUnicode} 0 R >>`,
    ].join('\n'),
  )
}

/** At most 100 lines a block. */
function unicodeMap(glyphs: readonly Glyph[]): string {
  const lines = glyphs.map(({ text }, at) => `<${hex(at + 1, 2)}> <${utf16(text)}>`)
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) => lines.slice(at * 100, at * 100 + 100))
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}
