import type { Note } from '../../domain/board/Board.ts'
import type { OutlineSection } from './buildOutline.ts'

/** A row: a note or frame by its id, or a strip or the rest of the wall by a key of its own. */
export type RowKey = string

/** The row of a strip, called by its first note. */
export function stripKey([first]: readonly Note[]): RowKey {
  return `strip ${first?.id}`
}

/** The row of a frame, or of all that is outside every frame. */
export function sectionKey({ frame }: Pick<OutlineSection, 'frame'>): RowKey {
  return frame?.id ?? 'rest-of-the-wall'
}
