import type { Board } from '../board/Board.ts'
import { compareFindings, findingsAt } from '../interpretation/FindingDraft.ts'
import { interpret } from '../interpretation/interpret.ts'
import type { DomainModel } from '../interpretation/model.ts'
import { LINT_RULES } from './rules.ts'

/**
 * Everything Wallstorm understands of a board, and everything it has to say about it at the board's level. Total, once
 * `loadTransliteration` has come for a board with names beyond ASCII.
 */
export function readBoard(board: Board): DomainModel {
  const model = interpret(board)
  const drafts = LINT_RULES.flatMap((rule) => [...rule({ board, model })])
  return { ...model, findings: [...model.findings, ...findingsAt(board.level, drafts)].sort(compareFindings) }
}
