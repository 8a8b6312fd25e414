import type { Board, Id } from '../../src/domain/board/Board.ts'
import { readBoard } from '../../src/domain/lint/readBoard.ts'

/** What a board is understood to say and what is said about it, apart from ids and places: two walls that tell the same are equal. */
export function modelInWords(board: Board): unknown {
  const words = new Map<Id, string>()
  for (const { id, text } of board.notes.values()) words.set(id, text)
  for (const { id, name } of board.frames.values()) words.set(id, name)
  return inWords(readBoard(board), words)
}

/**
 * Ids become what is written there, and lists that ids sorted are sorted anew; fields stay in their order. Without reasons and
 * quick fixes, which tell of distances and places.
 */
function inWords(value: unknown, words: ReadonlyMap<Id, string>): unknown {
  if (typeof value === 'string') return words.get(value) ?? value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => inWords(item, words)).sort(byJson)
  const told = Object.entries(value).filter(([key]) => key !== 'reason' && key !== 'fixes')
  return Object.fromEntries(told.map(([key, item]) => [key, key === 'fields' ? item : inWords(item, words)]))
}

function byJson(a: unknown, b: unknown): number {
  const [one, two] = [JSON.stringify(a), JSON.stringify(b)]
  return one === two ? 0 : one < two ? -1 : 1
}
