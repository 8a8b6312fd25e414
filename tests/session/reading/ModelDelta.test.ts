import { describe, expect, it } from 'vitest'
import type { Board } from '../../../src/domain/board/Board.ts'
import { decide } from '../../../src/domain/board/decide.ts'
import { evolve } from '../../../src/domain/board/evolve.ts'
import { interpret } from '../../../src/domain/interpretation/interpret.ts'
import type { DomainModel } from '../../../src/domain/interpretation/model.ts'
import { hearModel, ModelTeller } from '../../../src/session/reading/ModelDelta.ts'
import { Random } from '../../support/random.ts'
import { OperationMaker } from '../../support/randomOperation.ts'
import { shopWall } from '../../support/shopWall.ts'

/** The board after the operation, or as it was where that is refused. */
function edited(board: Board, operation: Parameters<typeof decide>[1]): Board {
  const plan = decide(board, operation)
  return plan.ok ? evolve(board, plan) : board
}

describe('a model told by the one before it', () => {
  it('sends of an edited context only the elements that changed, and keeps the other context', () => {
    const board = shopWall().board()
    const teller = new ModelTeller()
    const before = hearModel(null, structuredClone(teller.tell(interpret(board))))
    const next = interpret(edited(board, { type: 'edit-text', id: 'c1', text: 'Place Big Order' }))
    const delta = structuredClone(teller.tell(next))
    const [orders, kitchen] = ['orders', 'kitchen'].map((id) => delta.contexts.find((context) => context.id === id))
    expect(orders?.aggregates.fresh.map(({ name }) => name)).toEqual(['Order'])
    expect(orders?.readModels.fresh).toEqual([])
    expect(kitchen?.policies.fresh).toEqual([])
    const heard = hearModel(before, delta)
    expect(heard).toEqual(next)
    const contextOf = (model: DomainModel, id: string) => model.contexts.find((context) => context.id === id)
    expect(contextOf(heard, 'kitchen')).toBe(contextOf(before, 'kitchen'))
    expect(contextOf(heard, 'orders')).not.toBe(contextOf(before, 'orders'))
  })

  it('arrives whole after any edits', () => {
    for (const seed of [1, 2, 3]) {
      const operations = new OperationMaker(new Random(seed), 'me')
      const teller = new ModelTeller()
      let board = shopWall().board()
      let heard: DomainModel | null = null
      for (let step = 0; step < 40; step++) {
        const model = interpret(board)
        heard = hearModel(heard, structuredClone(teller.tell(model)))
        expect(heard).toEqual(model)
        board = edited(board, operations.make(board))
      }
    }
  })
})
