import { expect, it } from 'vitest'
import { frameAround } from '../../../src/workspace/flow/frameAround.ts'
import { boardOf, rowOf } from '../../support/boardOf.ts'

const board = boardOf({ notes: rowOf('event', ['a', 'b', 'c']) })

it('goes around what it is asked for, with room at every side', () => {
  expect(frameAround(board, ['a', 'b'], 'ctx')).toMatchObject({
    frames: [{ id: 'ctx', kind: 'context', name: '', x: -40, y: -40, width: 420, height: 240 }],
  })
})

it('goes around nothing where there is nothing', () => {
  expect(frameAround(board, ['gone'], 'ctx')).toBeUndefined()
})
