import type { BoardPointer } from './BoardPointer.ts'

/** Pixels a pressed pointer may tremble before it drags. */
const TREMBLE = 4

export function hasDragged(from: BoardPointer, to: BoardPointer): boolean {
  return Math.hypot(to.pixel.x - from.pixel.x, to.pixel.y - from.pixel.y) >= TREMBLE
}
