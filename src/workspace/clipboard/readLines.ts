import type { Note } from '../../domain/board/Board.ts'
import { getKind, type NoteKind } from '../../domain/notation/kinds.ts'
import { GAP } from '../flow/noteFlow.ts'
import type { Clipping } from './Clipping.ts'

/** A cell of several lines, as spreadsheets write it. */
const LONG_CELL = /(?:^|[\t\n])"(?:[^"]|"")*\n(?:[^"]|"")*"(?=[\t\r\n]|$)/
const CELL = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*)/y

/**
 * Text as stickies from left to right: a line each, or a cell each. Rows of a spreadsheet stay rows; a lone column
 * becomes a row, as the timeline runs.
 */
export function readLines(text: string, kindOf: (words: string) => NoteKind): Clipping {
  const isTable = text.includes('\t') || LONG_CELL.test(text)
  const table = isTable ? cellsOf(text) : text.split(/\r\n|\r|\n/).map((line) => [line])
  const filled = table.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const rows = filled.every((cells) => cells.length === 1) ? [filled.flat()] : filled
  const notes = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly (Note & { readonly row: number; readonly column: number })[] => {
      const words = cell.trim()
      if (words === '') return []
      return [{ id: `${row} ${column}`, kind: kindOf(words), text: words, x: 0, y: 0, row, column }]
    }),
  )
  const pitch = (side: 'width' | 'height') => Math.max(0, ...notes.map(({ kind }) => getKind(kind)[side])) + GAP
  const [across, down] = [pitch('width'), pitch('height')]
  return {
    notes: notes.map(({ row, column, ...note }) => ({ ...note, x: column * across, y: row * down })),
    frames: [],
    links: [],
  }
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  CELL.lastIndex = 0
  for (let cell = CELL.exec(text); cell; cell = CELL.exec(text)) {
    rows.at(-1)?.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '')
    const mark = text.charAt(CELL.lastIndex)
    if (mark === '') break
    CELL.lastIndex += text.startsWith('\r\n', CELL.lastIndex) ? 2 : 1
    if (mark !== '\t') rows.push([])
  }
  return rows
}
