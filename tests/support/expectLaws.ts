import { expect } from 'vitest'
import type { Board } from '../../src/domain/board/Board.ts'
import { decide } from '../../src/domain/board/decide.ts'
import { evolve } from '../../src/domain/board/evolve.ts'
import { parseOperation } from '../../src/domain/board/operationSchema.ts'
import type { Operation } from '../../src/domain/board/operations.ts'
import type { Refusal } from '../../src/domain/board/plan.ts'

/**
 * Holds an allowed operation against the laws of an edit and returns the board it makes: it survives a trip through JSON
 * and the schema, and it leaves the board it was decided on as it was.
 */
export function expectLaws(board: Board, operation: Operation): Board {
  expectReadable(operation)
  const before = structuredClone({ ...board })
  const plan = decide(board, operation)
  if (!plan.ok) throw new Error(`refused: ${plan.code}: ${plan.message}`)
  const after = evolve(board, plan)
  expect({ ...board }).toEqual(before)
  return after
}

/** The refusal of an operation that must not be done; its sentence must read like one. */
export function expectRefusal(board: Board, operation: Operation): Refusal['code'] {
  expectReadable(operation)
  const refusal = decide(board, operation)
  if (refusal.ok) throw new Error('not refused')
  expect(refusal.message).toMatch(/^[\p{Lu}“].*\.$/u)
  return refusal.code
}

function expectReadable(operation: Operation): void {
  expect(parseOperation(JSON.parse(JSON.stringify(operation)))).toEqual({ ok: true, operation })
}
