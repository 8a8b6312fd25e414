import type { Board } from './Board.ts'
import { LiveBoard } from './LiveBoard.ts'
import type { Plan } from './plan.ts'

/** The board after the plan; the one given stays as it is, and untouched elements keep their identity. */
export function evolve(board: Board, plan: Plan): Board {
  const after = new LiveBoard(board)
  for (const change of plan.changes) after.apply(change)
  return after
}
