import { NOTE_BLEED } from '../../domain/look/NoteShape.ts'
import type { NoteKind } from '../../domain/notation/kinds.ts'
import { paintPaper } from './paintPaper.ts'

const REMEMBERED = 48

export interface Paper {
  readonly bitmap: HTMLCanvasElement
  readonly bleedPx: number
}

/** Empty stickies painted once per kind, size and scale: shadows are dear, copying a bitmap is not. */
export class PaperStore {
  readonly #papers = new Map<string, Paper>()
  readonly #family: string

  constructor(family: string) {
    this.#family = family
  }

  /** The sticky at `scale` device pixels a board unit; its top left lies `bleedPx` inside the bitmap. */
  get(kind: NoteKind, width: number, height: number, scale: number): Paper {
    const key = `${kind} ${width} ${height} ${scale}`
    const known = this.#papers.get(key)
    if (known) return known
    const bleedPx = Math.ceil(NOTE_BLEED * scale)
    const bitmap = document.createElement('canvas')
    bitmap.width = Math.ceil(width * scale) + 2 * bleedPx
    bitmap.height = Math.ceil(height * scale) + 2 * bleedPx
    const context = bitmap.getContext('2d')
    if (!context) throw new Error('this browser gives no 2D canvas')
    context.setTransform(scale, 0, 0, scale, bleedPx, bleedPx)
    paintPaper(context, kind, width, height, this.#family, scale)
    if (this.#papers.size >= REMEMBERED) this.#papers.delete(this.#papers.keys().next().value ?? '')
    const paper = { bitmap, bleedPx }
    this.#papers.set(key, paper)
    return paper
  }
}
