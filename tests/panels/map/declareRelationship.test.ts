import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/domain/board/decide.ts'
import { evolve } from '../../../src/domain/board/evolve.ts'
import type { Operation } from '../../../src/domain/board/operations.ts'
import { declareRelationship, reverseRelationship } from '../../../src/panels/map/declareRelationship.ts'
import { mapRelationship } from '../../support/exampleMap.ts'
import { wall } from '../../support/wall.ts'

const seen = mapRelationship('a', 'b', { declared: false })
const empty = wall()
  .context('A', { id: 'a', at: [0, 0], size: [100, 100] })
  .context('B', { id: 'b', at: [200, 0], size: [100, 100] })
  .board()

function applied(board: typeof empty, operation: Operation): typeof empty {
  const plan = decide(board, operation)
  if (!plan.ok) throw new Error(plan.message)
  return evolve(board, plan)
}

describe('declareRelationship', () => {
  it('declares what was only seen, under the fresh id', () => {
    const operation = declareRelationship(empty, seen, { pattern: 'customer-supplier' }, 'r1')
    expect([...applied(empty, operation).relationships.values()]).toEqual([
      {
        id: 'r1',
        upstream: 'a',
        downstream: 'b',
        pattern: 'customer-supplier',
        upstreamRoles: [],
        downstreamRoles: [],
      },
    ])
  })

  it('changes the declaration there is, and nothing else of it', () => {
    const board = applied(empty, declareRelationship(empty, seen, { upstreamRoles: ['open-host-service'] }, 'r1'))
    const next = applied(board, declareRelationship(board, seen, { downstreamRoles: ['conformist'] }, 'r2'))
    expect([...next.relationships.values()]).toMatchObject([
      { id: 'r1', upstreamRoles: ['open-host-service'], downstreamRoles: ['conformist'] },
    ])
  })

  it('drops the roles with a symmetric pattern', () => {
    const board = applied(empty, declareRelationship(empty, seen, { upstreamRoles: ['open-host-service'] }, 'r1'))
    const { relationship } = declareRelationship(board, seen, { pattern: 'partnership' }, 'r2')
    expect(relationship).toMatchObject({ id: 'r1', pattern: 'partnership', upstreamRoles: [], downstreamRoles: [] })
  })
})

describe('reverseRelationship', () => {
  it('turns a declaration round', () => {
    const board = applied(empty, declareRelationship(empty, seen, { upstreamRoles: ['open-host-service'] }, 'r1'))
    const declared = board.relationships.get('r1')
    if (!declared) throw new Error('not declared')
    expect(applied(board, reverseRelationship(declared)).relationships.get('r1')).toMatchObject({
      upstream: 'b',
      downstream: 'a',
      upstreamRoles: [],
    })
  })
})
