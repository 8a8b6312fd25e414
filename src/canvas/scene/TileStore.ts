import { intersects, type Rect } from '../../domain/geometry/Rect.ts'
import type { Context2D } from './Context2D.ts'
import type { Stale } from './Scene.ts'
import { setPixels, type View } from './View.ts'

/** Device pixels along a tile's edge. */
export const TILE_PX = 512

/** More stale places than this, and the tile is painted anew as a whole. */
const PATCHES = 12

/** A small window keeps at least these, a megabyte each, so that zooming out and in again paints nothing anew. */
const LEAST_TILES = 120

export interface Tile {
  readonly canvas: HTMLCanvasElement
  readonly context: Context2D
  readonly view: View
  /** What it shows, board units. */
  readonly region: Rect
  stale: Rect[] | 'whole'
}

/** Paints a part of the wall into a bitmap; the context is clipped to that part. */
export type PaintRegion = (context: Context2D, region: Rect, view: View) => void

/**
 * Painted squares of the wall at any scale, the least recently used forgotten first. A tile is stale in places after a
 * change and is patched when it is next shown.
 */
export class TileStore {
  readonly #tiles = new Map<string, Tile>()
  readonly #spare: HTMLCanvasElement[] = []
  readonly #paint: PaintRegion
  #limit = 64

  constructor(paint: PaintRegion) {
    this.#paint = paint
  }

  /** How many tiles are worth keeping for a canvas of this many device pixels. */
  setLimit(widthPx: number, heightPx: number): void {
    const inView = (Math.ceil(widthPx / TILE_PX) + 1) * (Math.ceil(heightPx / TILE_PX) + 1)
    this.#limit = Math.max(LEAST_TILES, inView * 4)
  }

  /** The tile if it is painted and fresh. */
  find(scale: number, column: number, row: number): Tile | undefined {
    const key = keyOf(scale, column, row)
    const tile = this.#tiles.get(key)
    if (!tile) return undefined
    this.#tiles.delete(key)
    this.#tiles.set(key, tile)
    this.#freshen(tile)
    return tile
  }

  /** Paints the tile. */
  make(scale: number, column: number, row: number): Tile {
    const edge = TILE_PX / scale
    const region = { x: column * edge, y: row * edge, width: edge, height: edge }
    const canvas = this.#canvas()
    const context = canvas.getContext('2d', { alpha: false })
    if (!context) throw new Error('this browser gives no 2D canvas')
    const tile: Tile = { canvas, context, region, view: { x: region.x, y: region.y, scale }, stale: 'whole' }
    this.#freshen(tile)
    this.#tiles.set(keyOf(scale, column, row), tile)
    return tile
  }

  invalidate(stale: Stale): void {
    for (const tile of this.#tiles.values()) {
      if (stale === 'everything') tile.stale = 'whole'
      else if (tile.stale !== 'whole') {
        const places = stale.filter((rect) => intersects(rect, tile.region))
        if (tile.stale.length + places.length > PATCHES) tile.stale = 'whole'
        else tile.stale.push(...places)
      }
    }
  }

  /** Forgets every tile: another theme, other fonts. */
  clear(): void {
    for (const { canvas } of this.#tiles.values()) this.#spare.push(canvas)
    this.#tiles.clear()
  }

  #freshen(tile: Tile): void {
    const { stale, region, context, view } = tile
    tile.stale = []
    if (stale === 'whole') {
      this.#paintClipped(context, region, view)
      return
    }
    for (const place of stale) this.#paintClipped(context, place, view)
  }

  #paintClipped(context: Context2D, place: Rect, view: View): void {
    const left = Math.max(0, Math.floor((place.x - view.x) * view.scale))
    const top = Math.max(0, Math.floor((place.y - view.y) * view.scale))
    const right = Math.min(TILE_PX, Math.ceil((place.x + place.width - view.x) * view.scale))
    const bottom = Math.min(TILE_PX, Math.ceil((place.y + place.height - view.y) * view.scale))
    if (right <= left || bottom <= top) return
    context.save()
    setPixels(context)
    context.beginPath()
    context.rect(left, top, right - left, bottom - top)
    context.clip()
    const region = {
      x: view.x + left / view.scale,
      y: view.y + top / view.scale,
      width: (right - left) / view.scale,
      height: (bottom - top) / view.scale,
    }
    this.#paint(context, region, view)
    context.restore()
  }

  #canvas(): HTMLCanvasElement {
    if (this.#tiles.size >= this.#limit) {
      const [oldest] = this.#tiles
      if (oldest) {
        this.#tiles.delete(oldest[0])
        return oldest[1].canvas
      }
    }
    const canvas = this.#spare.pop() ?? document.createElement('canvas')
    canvas.width = TILE_PX
    canvas.height = TILE_PX
    return canvas
  }
}

const keyOf = (scale: number, column: number, row: number): string => `${scale} ${column} ${row}`
