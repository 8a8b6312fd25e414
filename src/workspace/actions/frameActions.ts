import { apply, change } from '../Effect.ts'
import { frameAround } from '../flow/frameAround.ts'
import type { Action } from './Action.ts'

export const frameActions: readonly Action[] = [
  {
    id: 'frame-around',
    label: 'Context frame around the selection',
    group: 'Make',
    keys: ['Alt+F'],
    edits: true,
    run({ board, state, newId }) {
      const id = newId()
      const frame = frameAround(board, [...state.selection], id)
      return frame ? [apply(frame), change({ selection: new Set([id]), editing: id })] : []
    },
  },
]
