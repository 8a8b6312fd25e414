import { describe, expect, it } from 'vitest'
import type { Relationship } from '../../../src/domain/board/Board.ts'
import { interpret } from '../../../src/domain/interpretation/interpret.ts'
import {
  chosenContext,
  findDeclared,
  idsOfContext,
  idsOfRelationship,
  indexOfChosen,
} from '../../../src/panels/map/mapSelection.ts'
import { mapRelationship } from '../../support/exampleMap.ts'
import { wall } from '../../support/wall.ts'

/** Orders place, the kitchen cooks; a hotspot stands outside. */
const board = wall()
  .context('Orders', { id: 'orders', at: [0, 0], size: [1000, 400] })
  .strip(40, 100)
  .command('Place Order')
  .aggregate('Order')
  .event('Order Placed')
  .context('Kitchen', { id: 'kitchen', at: [1100, 0], size: [1200, 400] })
  .strip(1140, 100)
  .policy('Whenever order placed')
  .command('Cook')
  .aggregate('Ticket')
  .event('Cooked')
  .link('e1', 'p1')
  .hotspot('Who pays?', { at: [0, 2000] })
  .event('Cash Counted', { at: [400, 2000] })
  .board()
const model = interpret(board)
const contextOf = (id: string) => {
  const context = model.contexts.find((each) => each.id === id)
  if (!context) throw new Error(`no context ${id}`)
  return context
}

function declared(id: string, upstream: string, downstream: string, more: Partial<Relationship> = {}): Relationship {
  const plain = { pattern: 'upstream-downstream', upstreamRoles: [], downstreamRoles: [] } as const
  return { id, upstream, downstream, ...plain, ...more }
}

function relationshipsOf(...all: Relationship[]) {
  return { relationships: new Map(all.map((each) => [each.id, each])) }
}

describe('idsOfContext', () => {
  it('is the frame and every note read in it', () => {
    expect([...idsOfContext(contextOf('kitchen'), board)].sort()).toEqual(['a2', 'c2', 'e2', 'kitchen', 'p1'])
  })

  it('has no frame for what stands in none', () => {
    expect(idsOfContext(contextOf('board'), board)).toContain('e3')
    expect(idsOfContext(contextOf('board'), board)).not.toContain('board')
  })
})

describe('idsOfRelationship', () => {
  it('is the notes of what crosses', () => {
    const [relationship] = model.relationships
    if (!relationship) throw new Error('nothing crosses')
    expect(idsOfRelationship(relationship, model)).toEqual(['e1'])
  })
})

describe('chosenContext', () => {
  it('is the one whose frame is selected', () => {
    expect(chosenContext(model, board, new Set(['orders', 'c1']))?.id).toBe('orders')
    expect(chosenContext(model, board, new Set(['c1', 'a1', 'e1']))).toBeUndefined()
    expect(chosenContext(model, board, new Set(['orders', 'kitchen']))).toBeUndefined()
  })

  it('is the one without a frame where all of it is selected', () => {
    expect(chosenContext(model, board, new Set(idsOfContext(contextOf('board'), board)))?.id).toBe('board')
    expect(chosenContext(model, board, new Set())).toBeUndefined()
  })
})

describe('a chosen relationship', () => {
  const there = mapRelationship('a', 'b', { pattern: 'partnership' })
  const back = mapRelationship('b', 'a', { declared: false })
  const second = mapRelationship('a', 'b', { pattern: 'shared-kernel' })

  it('has the declaration of its pair, and of its pattern where there are two', () => {
    const board = relationshipsOf(
      declared('r1', 'a', 'b', { pattern: 'partnership' }),
      declared('r2', 'a', 'b', { pattern: 'shared-kernel' }),
    )
    expect(findDeclared(board, there)?.id).toBe('r1')
    expect(findDeclared(board, second)?.id).toBe('r2')
    expect(findDeclared(board, back)).toBeUndefined()
  })

  it('is found on the map by its declaration, else by its pair', () => {
    const board = relationshipsOf(declared('r1', 'a', 'b', { pattern: 'shared-kernel' }))
    expect(indexOfChosen([there, back, second], board, { id: 'r1', upstream: 'a', downstream: 'b' })).toBe(2)
    expect(indexOfChosen([there, back], board, { upstream: 'b', downstream: 'a' })).toBe(1)
    expect(indexOfChosen([there], board, { id: 'gone', upstream: 'a', downstream: 'b' })).toBe(0)
    expect(indexOfChosen([there], board, { upstream: 'x', downstream: 'y' })).toBe(-1)
  })

  it('is followed when its declaration is turned round', () => {
    const board = relationshipsOf(declared('r1', 'b', 'a'))
    expect(indexOfChosen([there, back], board, { id: 'r1', upstream: 'a', downstream: 'b' })).toBe(1)
  })
})
