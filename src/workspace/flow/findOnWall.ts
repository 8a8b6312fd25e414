import { type Board, type Id, rectOf } from '../../domain/board/Board.ts'

/** Notes and frames whose words hold the query, case and width of letters aside; top to bottom, then left to right. */
export function findOnWall({ notes, frames }: Board, query: string): readonly Id[] {
  const wanted = folded(query.trim())
  if (wanted === '') return []
  const places = [
    ...Array.from(notes.values(), (note) => ({ id: note.id, words: note.text, at: rectOf(note) })),
    ...Array.from(frames.values(), (frame) => ({ id: frame.id, words: frame.name, at: frame })),
  ]
  return places
    .filter(({ words }) => folded(words).includes(wanted))
    .sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x)
    .map(({ id }) => id)
}

function folded(words: string): string {
  return words.normalize('NFKC').toLocaleLowerCase()
}
