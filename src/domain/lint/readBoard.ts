import type { Board } from '../board/Board.ts'
import { compareFindings, findingsAt, speaksAt } from '../interpretation/FindingDraft.ts'
import { interpret } from '../interpretation/interpret.ts'
import type { DomainModel } from '../interpretation/model.ts'
import { Yardstick } from '../interpretation/Yardstick.ts'
import { FreeRoom } from './fixes/FreeRoom.ts'
import { LINT_RULES } from './rules.ts'

/**
 * Everything Wallstorm understands of a board, and everything it has to say about it at the board's level. Total, once
 * `loadTransliteration` has come for a board with names beyond ASCII.
 */
export function readBoard(board: Board): DomainModel {
  const model = interpret(board)
  const input = { board, model, yardstick: Yardstick.of(board), room: new FreeRoom(board) }
  const speaking = LINT_RULES.filter(([code]) => speaksAt(board.level, code))
  const drafts = speaking.flatMap(([, rule]) => [...rule(input)])
  return { ...model, findings: [...model.findings, ...findingsAt(board.level, drafts)].sort(compareFindings) }
}
