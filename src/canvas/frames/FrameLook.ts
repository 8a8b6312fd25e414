import type { Frame } from '../../domain/board/Board.ts'
import type { Rect } from '../../domain/geometry/Rect.ts'
import type { Subdomain } from '../../domain/notation/relationships.ts'

/** Ink of a frame's border and tab; light and dark. */
const TINTS: Readonly<Record<Subdomain | 'unset', readonly [light: string, dark: string]>> = {
  core: ['#9a4a12', '#f0a56c'],
  supporting: ['#24577f', '#86b9e2'],
  generic: ['#5c5a52', '#b9b4a6'],
  unset: ['#6b5f8a', '#b6a9d8'],
}

export function tintOf(frame: Frame, dark: boolean): string {
  return TINTS[frame.subdomain ?? 'unset'][dark ? 1 : 0]
}

/** Pixels that a frame's name never falls below, at any zoom. */
const LEAST_NAME_PX = 12
const NAME = 18

/** Font size of the name in board units at this many CSS pixels a unit. */
export function nameSizeAt(zoom: number): number {
  return Math.max(NAME, LEAST_NAME_PX / zoom)
}

/** The strip above the frame that holds its name, at most as wide as the frame. */
export function tabBand(frame: Rect, zoom: number): Rect {
  const height = nameSizeAt(zoom) * 1.7
  return { x: frame.x, y: frame.y - height, width: frame.width, height }
}
