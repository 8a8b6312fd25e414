import type { Board } from '../../src/domain/board/Board.ts'
import { decide } from '../../src/domain/board/decide.ts'
import { evolve } from '../../src/domain/board/evolve.ts'
import type { Operation } from '../../src/domain/board/operations.ts'
import type { FindingCode } from '../../src/domain/interpretation/findings.ts'
import type { Finding } from '../../src/domain/interpretation/model.ts'
import { readBoard } from '../../src/domain/lint/readBoard.ts'

/** Findings of one code on a board, everything else left out. */
export function findingsOf(board: Board, code: FindingCode): readonly Finding[] {
  return readBoard(board).findings.filter((finding) => finding.code === code)
}

/** The notes of each finding of one code. */
export function notesOf(board: Board, code: FindingCode): readonly (readonly string[])[] {
  return findingsOf(board, code).map(({ notes }) => notes)
}

/** The board after the quick fix of this label, of the first finding of the code that offers it. */
export function fixed(board: Board, code: FindingCode, label: string): Board {
  const fix = findingsOf(board, code)
    .flatMap(({ fixes = [] }) => fixes)
    .find((offer) => offer.label === label)
  if (!fix) throw new Error(`no such fix: ${label}`)
  return after(board, fix.operation)
}

function after(board: Board, operation: Operation): Board {
  const plan = decide(board, operation)
  if (!plan.ok) throw new Error(plan.message)
  return evolve(board, plan)
}
