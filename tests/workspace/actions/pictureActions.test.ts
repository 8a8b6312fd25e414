import { expect, it } from 'vitest'
import { getAction } from '../../../src/workspace/actions/ACTIONS.ts'
import { pictureAction } from '../../../src/workspace/actions/pictureActions.ts'
import { change } from '../../../src/workspace/Effect.ts'
import type { WorkspaceState } from '../../../src/workspace/WorkspaceState.ts'
import { actionContext } from '../../support/actionContext.ts'
import { boardOf, rowOf } from '../../support/boardOf.ts'

const board = boardOf({ notes: rowOf('event', ['a', 'b']) })
const run = (id: string, state: Partial<WorkspaceState> = {}) => getAction(id).run(actionContext(board, state))
const selection = new Set(['a'])

it('orders a picture of the wall, or of what is selected', () => {
  expect(run(pictureAction('wall', 'pdf'), { selection })).toEqual([change({ picture: { of: 'wall', as: 'pdf' } })])
  expect(run(pictureAction('selection', 'png'), { selection })).toEqual([
    change({ picture: { of: 'selection', as: 'png' } }),
  ])
  expect(run('copy-picture', { selection })).toEqual([change({ picture: { of: 'selection', as: 'clipboard' } })])
  expect(run('copy-picture')).toEqual([change({ picture: { of: 'wall', as: 'clipboard' } })])
})

it('makes no picture of nothing, and one at a time', () => {
  expect(run(pictureAction('selection', 'png'))).toEqual([])
  expect(run(pictureAction('wall', 'png'), { picture: { of: 'wall', as: 'svg' } })).toEqual([])
})
