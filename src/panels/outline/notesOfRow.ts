import type { Note } from '../../domain/board/Board.ts'
import type { OutlineSection } from './buildOutline.ts'
import { type RowKey, sectionKey, stripKey } from './rowKeys.ts'

/** What a context goes around from this row: its strip, or from the row of the rest of the wall all that is outside every frame. */
export function notesOfRow(sections: readonly OutlineSection[], row: RowKey): readonly Note[] {
  const rest = sections.find(({ frame }) => frame === null)
  if (rest && row === sectionKey(rest)) return rest.strips.flat()
  const strips = sections.flatMap((section) => section.strips)
  return strips.find((notes) => stripKey(notes) === row || notes.some(({ id }) => id === row)) ?? []
}
