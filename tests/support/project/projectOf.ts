import { readFileSync } from 'node:fs'
import type { Board } from '../../../src/domain/board/Board.ts'
import { parseBoard } from '../../../src/domain/board/parseBoard.ts'
import { buildContextMap } from '../../../src/domain/context-map/buildContextMap.ts'
import type { CodeStyle, ExportFile, ExportInput } from '../../../src/domain/export/ExportTarget.ts'
import { emitProject } from '../../../src/domain/export/typescript/emitProject.ts'
import { interpret } from '../../../src/domain/interpretation/interpret.ts'

/** Files of some projects, by the project's name. */
export type Projects = ReadonlyMap<string, readonly ExportFile[]>

export function inputOf(board: Board): ExportInput {
  const model = interpret(board)
  return { board, model, map: buildContextMap(board.title, model) }
}

/** The TypeScript project of a board. */
export function projectOf(board: Board, style: CodeStyle = 'class'): readonly ExportFile[] {
  return emitProject({ ...inputOf(board), style })
}

/** A board file of this repository. */
export function readBoardFile(path: string): Board {
  const parsed = parseBoard(readFileSync(path))
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.board
}
