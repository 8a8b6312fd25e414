import { parseBoard } from '../../../src/domain/board/parseBoard.ts'

/** A board file with so many stickies, in rows of a hundred. */
export function manyNotes(count: number): string {
  const notes = Array.from({ length: count }, (_, n) => ({
    id: `n${n}`,
    kind: 'event',
    text: `Order ${n} Placed\norderId: OrderId, total: Money`,
    x: (n % 100) * 200,
    y: Math.floor(n / 100) * 200,
  }))
  const file = JSON.stringify({ format: 'wallstorm.board', version: 1, title: 'Many', notes })
  if (!parseBoard(file).ok) throw new Error('not a board file')
  return file
}
