import type { Rect } from '../../domain/geometry/Rect.ts'
import { BLOCK_SCALE } from '../notes/paintNote.ts'
import type { Context2D } from './Context2D.ts'
import { TILE_PX, type Tile, type TileStore } from './TileStore.ts'
import type { View } from './View.ts'

/** Time for new tiles in one frame; what is left comes in the next ones. */
const BUDGET_MS = 3
/** How many powers of two to look up for a coarser stand-in. */
const COARSER = 6

/** Device pixels. */
export interface SizePx {
  readonly width: number
  readonly height: number
}

/** Where tiles come from. */
export type TileSource = Pick<TileStore, 'find' | 'make'>

interface Cell {
  readonly column: number
  readonly row: number
  readonly tile: Tile | undefined
}

/** The power of two at which a wall of this scale may be shown while it is zoomed: sharp enough, never enlarged. */
export function roughScaleOf(scale: number): number {
  return 2 ** Math.ceil(Math.log2(scale) - 0.01)
}

/** Puts tiles together into what the camera sees. */
export class TilePainter {
  readonly #tiles: TileSource
  readonly #fallback: (context: Context2D, region: Rect, view: View) => void
  readonly #now: () => number

  constructor(
    tiles: TileSource,
    /** Paints a place of which there is no tile at all, in a hurry. */
    fallback: (context: Context2D, region: Rect, view: View) => void,
    now: () => number,
  ) {
    this.#tiles = tiles
    this.#fallback = fallback
    this.#now = now
  }

  /**
   * Paints the view from tiles of `scale`: its own for a crisp picture, the rough one while it changes. False where time
   * ran out and rougher tiles stand in: paint again in the next frame. The context speaks device pixels.
   */
  paint(context: Context2D, view: View, size: SizePx, scale: number): boolean {
    const start = this.#now()
    // Where notes are mere blocks a stand-in would cost as much as the tile.
    const isDear = scale >= BLOCK_SCALE
    let made = 0
    const cells = this.#cells(view, size, scale, (column, row) => {
      const tile = this.#tiles.find(scale, column, row)
      if (tile || (isDear && made > 0 && this.#now() - start >= BUDGET_MS)) return tile
      made++
      return this.#tiles.make(scale, column, row)
    })
    const complete = cells.every(({ tile }) => tile)
    const rough = roughScaleOf(scale)
    if (!complete && rough !== scale) {
      const standIns = this.#cells(view, size, rough, (column, row) => this.#tiles.find(rough, column, row))
      this.#blitAll(context, standIns, rough, view, true)
    }
    this.#blitAll(context, cells, scale, view, rough === scale)
    return complete
  }

  #blitAll(context: Context2D, cells: readonly Cell[], scale: number, view: View, fillsGaps: boolean): void {
    const edge = TILE_PX / scale
    for (const { column, row, tile } of cells) {
      const place = placeOf(column, row, scale, view)
      if (tile) blit(context, tile.canvas, WHOLE, place)
      else if (fillsGaps && !this.#blitCoarser(context, scale, column, row, place)) {
        this.#fallback(context, { x: column * edge, y: row * edge, width: edge, height: edge }, view)
      }
    }
  }

  /** Every tile of a power of two lies inside one of half that scale. */
  #blitCoarser(context: Context2D, scale: number, column: number, row: number, place: Rect): boolean {
    for (let step = 1; step <= COARSER; step++) {
      const times = 2 ** step
      const [outerColumn, outerRow] = [Math.floor(column / times), Math.floor(row / times)]
      const tile = this.#tiles.find(scale / times, outerColumn, outerRow)
      if (!tile) continue
      const part = TILE_PX / times
      const source = {
        x: (column - outerColumn * times) * part,
        y: (row - outerRow * times) * part,
        width: part,
        height: part,
      }
      blit(context, tile.canvas, source, place)
      return true
    }
    return false
  }

  #cells(
    view: View,
    size: SizePx,
    scale: number,
    tileAt: (column: number, row: number) => Tile | undefined,
  ): readonly Cell[] {
    const edge = TILE_PX / scale
    const lastRow = Math.ceil((view.y + size.height / view.scale) / edge)
    const lastColumn = Math.ceil((view.x + size.width / view.scale) / edge)
    const cells: Cell[] = []
    for (let row = Math.floor(view.y / edge); row < lastRow; row++) {
      for (let column = Math.floor(view.x / edge); column < lastColumn; column++) {
        cells.push({ column, row, tile: tileAt(column, row) })
      }
    }
    return cells
  }
}

/** Device pixels on the canvas; neighbours share their edges. */
function placeOf(column: number, row: number, scale: number, view: View): Rect {
  const edge = TILE_PX / scale
  const x = Math.round((column * edge - view.x) * view.scale)
  const y = Math.round((row * edge - view.y) * view.scale)
  return {
    x,
    y,
    width: Math.round(((column + 1) * edge - view.x) * view.scale) - x,
    height: Math.round(((row + 1) * edge - view.y) * view.scale) - y,
  }
}

const WHOLE: Rect = { x: 0, y: 0, width: TILE_PX, height: TILE_PX }

function blit(context: Context2D, canvas: HTMLCanvasElement, from: Rect, to: Rect): void {
  context.drawImage(canvas, from.x, from.y, from.width, from.height, to.x, to.y, to.width, to.height)
}
