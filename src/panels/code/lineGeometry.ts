/** Pixels: as CodeView.module.css sets them. */
const LINE_HEIGHT = 20
const PADDING = 16

/** Where these lines, from 1, stand in the view. */
export function placeOfLines([first, last]: readonly [number, number]): {
  readonly top: number
  readonly height: number
} {
  return { top: PADDING + (first - 1) * LINE_HEIGHT, height: (last - first + 1) * LINE_HEIGHT }
}

/** The line, from 1, at so many pixels below the top of the view. */
export function lineAt(y: number): number {
  return Math.floor((y - PADDING) / LINE_HEIGHT) + 1
}
