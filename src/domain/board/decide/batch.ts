import type { Board } from '../Board.ts'
import { LiveBoard } from '../LiveBoard.ts'
import type { Operation } from '../operations.ts'
import type { Change, Decide, Plan, Refusal } from '../plan.ts'
import { plan } from './refuse.ts'

/** All or nothing: each operation is decided on the board the ones before it leave; the first refusal refuses all. */
export function decideBatch(board: Board, operations: readonly Operation[], decide: Decide): Plan | Refusal {
  const changes: Change[] = []
  let draft: LiveBoard | undefined
  for (const [i, operation] of operations.entries()) {
    const step = decide(draft ?? board, operation)
    if (!step.ok) return step
    changes.push(...step.changes)
    if (i === operations.length - 1 || step.changes.length === 0) continue
    draft ??= new LiveBoard(board)
    for (const change of step.changes) draft.apply(change)
  }
  return plan(changes)
}
