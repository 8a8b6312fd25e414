import { formatBoard } from '../../board/formatBoard.ts'
import { kebabCase } from '../../naming/cases.ts'
import type { ExportFile, ExportInput } from '../ExportTarget.ts'
import { chosenNames } from './chosenNames.ts'

/** The canonical board file, with the identifier of every note and context that has one. */
export function emitBoard(input: ExportInput): readonly ExportFile[] {
  const { board } = input
  const names = new Map([...board.names, ...chosenNames(input)])
  return [{ path: `${kebabCase(board.title) || 'board'}.wall.json`, text: formatBoard({ ...board, names }) }]
}
