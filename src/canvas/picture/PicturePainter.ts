import type { PictureSource } from '../../domain/export/picture-svg/PictureSource.ts'
import { PAPER } from '../../domain/export/picture-svg/palette.ts'
import type { Rect } from '../../domain/geometry/Rect.ts'
import type { CanvasTheme } from '../CanvasTheme.ts'
import { createNoteStyle } from '../notes/NoteStyle.ts'
import { paintRegion } from '../scene/paintRegion.ts'
import { Scene } from '../scene/Scene.ts'

/** Pixels; what is painted before the page gets a breath. */
const TILE = 2_048

/** A part of the picture: where it goes, in pixels, and what of the wall it shows. */
interface Tile {
  readonly pixels: Rect
  readonly region: Rect
}

/** Paints pictures with the wall's own brush, always light and without the dots of the paper. */
export class PicturePainter {
  readonly #scene: Scene
  readonly #bounds: Rect
  readonly #scale: number
  readonly #theme: CanvasTheme
  readonly #style: ReturnType<typeof createNoteStyle>

  /** `scale`: pixels a board unit. */
  constructor({ board, inferred, measure }: PictureSource, bounds: Rect, scale: number, theme: CanvasTheme) {
    this.#scene = new Scene(board)
    this.#scene.infer(inferred.map((link) => ({ ...link, reason: '' })))
    this.#bounds = bounds
    this.#scale = scale
    this.#theme = { ...theme, ...PAPER, dot: PAPER.paper }
    this.#style = createNoteStyle(theme.font, measure)
  }

  /** All of it on one canvas. */
  async whole(): Promise<HTMLCanvasElement> {
    const { canvas, context } = sheet(this.#size)
    for (const tile of this.#tiles()) {
      context.save()
      context.beginPath()
      context.rect(tile.pixels.x, tile.pixels.y, tile.pixels.width, tile.pixels.height)
      context.clip()
      this.#paint(context, tile, this.#bounds)
      context.restore()
      await breath()
    }
    return canvas
  }

  /** Piece by piece, each on a canvas of its own, with its place in the picture in pixels. */
  async *pieces(): AsyncGenerator<{ readonly canvas: HTMLCanvasElement; readonly pixels: Rect }> {
    for (const tile of this.#tiles()) {
      const { canvas, context } = sheet(tile.pixels)
      this.#paint(context, tile, tile.region)
      yield { canvas, pixels: tile.pixels }
      await breath()
    }
  }

  get #size() {
    const { width, height } = this.#bounds
    return { width: Math.ceil(width * this.#scale), height: Math.ceil(height * this.#scale) }
  }

  #tiles(): readonly Tile[] {
    const { width, height } = this.#size
    const tiles: Tile[] = []
    for (let y = 0; y < height; y += TILE) {
      for (let x = 0; x < width; x += TILE) {
        const pixels = { x, y, width: Math.min(TILE, width - x), height: Math.min(TILE, height - y) }
        tiles.push({ pixels, region: this.#regionOf(pixels) })
      }
    }
    return tiles
  }

  #regionOf({ x, y, width, height }: Rect): Rect {
    const scale = this.#scale
    return {
      x: this.#bounds.x + x / scale,
      y: this.#bounds.y + y / scale,
      width: width / scale,
      height: height / scale,
    }
  }

  #paint(context: CanvasRenderingContext2D, { region }: Tile, origin: Rect): void {
    const view = { x: origin.x, y: origin.y, scale: this.#scale }
    const style = { theme: this.#theme, notes: this.#style, pixelRatio: this.#scale }
    paintRegion(context, this.#scene, region, view, style)
  }
}

function sheet({ width, height }: Pick<Rect, 'width' | 'height'>) {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('this browser gives no canvas of that size')
  return { canvas, context }
}

const breath = () => new Promise((resolve) => setTimeout(resolve))

/** The canvas as a file. */
export function encoded(canvas: HTMLCanvasElement, type: 'image/png' | 'image/jpeg'): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error('the browser could not write it')))
    canvas.toBlob(take, type, 0.92)
  })
}
