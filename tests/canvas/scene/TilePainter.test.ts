import { describe, expect, it } from 'vitest'
import type { Context2D } from '../../../src/canvas/scene/Context2D.ts'
import { roughScaleOf, TilePainter, type TileSource } from '../../../src/canvas/scene/TilePainter.ts'
import { TILE_PX, type Tile } from '../../../src/canvas/scene/TileStore.ts'

const SIZE = { width: 1024, height: 512 }

/** Painting a tile takes 2 ms; what is blitted is told by the tile's name and its place. */
function open() {
  let time = 0
  const painted = new Map<string, Tile>()
  const blits: string[] = []
  const fallbacks: number[] = []
  const tiles: TileSource = {
    find: (scale, column, row) => painted.get(`${scale} ${column} ${row}`),
    make(scale, column, row) {
      time += 2
      const name = `${scale} ${column} ${row}`
      const tile = { canvas: { id: name } } as unknown as Tile
      painted.set(name, tile)
      return tile
    },
  }
  const context = {
    drawImage: (canvas: { id: string }, ...[sx, , sw, , x, y, width]: number[]) =>
      blits.push(`${canvas.id}${sw === TILE_PX ? '' : ` from ${sx}+${sw}`} at ${x},${y} ${width}`),
  } as unknown as Context2D
  const painter = new TilePainter(
    tiles,
    (_context, region) => fallbacks.push(region.x),
    () => time,
  )
  const paint = (x: number, scale: number, tileScale = scale) => {
    blits.length = 0
    fallbacks.length = 0
    return painter.paint(context, { x, y: 0, scale }, SIZE, tileScale)
  }
  return { paint, blits, fallbacks, painted }
}

describe('TilePainter', () => {
  it('puts tiles side by side, on whole pixels', () => {
    const { paint, blits } = open()
    expect(paint(0, 1)).toBe(true)
    expect(blits).toEqual(['1 0 0 at 0,0 512', '1 1 0 at 512,0 512'])
  })

  it('paints no tile twice', () => {
    const { paint, painted } = open()
    paint(0, 1)
    paint(0, 1)
    paint(10, 1)
    expect(painted.size).toBe(3)
  })

  it('stops when the time of a frame is spent and goes on in the next', () => {
    const { paint, fallbacks, painted } = open()
    expect(paint(0, 0.25, 0.5)).toBe(false)
    expect(painted.size).toBe(2)
    expect(fallbacks).toHaveLength(6)
    let frames = 1
    while (!paint(0, 0.25, 0.5)) frames++
    expect(frames).toBe(3)
    expect(fallbacks).toEqual([])
  })

  it('shows parts of coarser tiles until finer ones are there', () => {
    const { paint, blits } = open()
    while (!paint(0, 0.25));
    expect(paint(0, 0.5, 1)).toBe(false)
    expect(blits).toContain('0.25 0 0 from 256+128 at 512,0 256')
    expect(blits.filter((blit) => blit.startsWith('1 '))).toHaveLength(2)
  })

  it('shows rough tiles under crisp ones that are not ready', () => {
    const { paint, blits } = open()
    while (!paint(100, 0.35, 0.5));
    expect(paint(100, 0.35)).toBe(false)
    expect(blits[0]?.startsWith('0.5 ')).toBe(true)
    expect(blits.slice(-2).map((blit) => blit.split(' at')[0])).toEqual(['0.35 0 0', '0.35 1 0'])
    expect(paint(100, 0.35)).toBe(true)
    expect(blits.every((blit) => blit.startsWith('0.35 '))).toBe(true)
  })

  it.each([
    [1, 1],
    [0.5, 0.5],
    [0.6, 1],
    [0.3, 0.5],
    [1.2, 2],
  ])('shows scale %d from tiles of scale %d while zooming', (scale, rough) => {
    expect(roughScaleOf(scale)).toBe(rough)
  })
})
