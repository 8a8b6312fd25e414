import { type Note, rectOf } from '../../domain/board/Board.ts'
import { overlapY } from '../../domain/geometry/Rect.ts'

/** Strips from top to bottom, each from left to right; notes share a strip when they overlap half the smaller height. */
export function readingStrips(notes: readonly Note[]): readonly (readonly Note[])[] {
  const strips: Note[][] = []
  for (const note of [...notes].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const strip = strips.at(-1)
    const head = strip?.[0]
    if (strip && head && shareRow(head, note)) strip.push(note)
    else strips.push([note])
  }
  return strips.map((strip) => strip.sort((a, b) => a.x - b.x || a.y - b.y))
}

function shareRow(a: Note, b: Note): boolean {
  const [one, two] = [rectOf(a), rectOf(b)]
  return overlapY(one, two) >= Math.min(one.height, two.height) / 2
}
