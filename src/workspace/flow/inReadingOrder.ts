import type { Note } from '../../domain/board/Board.ts'
import { readingStrips } from './readingStrips.ts'

/** Strip by strip, as one reads the wall. */
export function inReadingOrder(notes: readonly Note[]): readonly Note[] {
  return readingStrips(notes).flat()
}
