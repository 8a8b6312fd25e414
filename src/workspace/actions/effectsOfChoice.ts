import { change, type Effect } from '../Effect.ts'
import { jumpTo } from '../flow/jumpTo.ts'
import type { Action, ActionContext } from './Action.ts'

/**
 * What an action does that is chosen by name, on any face. One for the wall brings the wall to the front first. One that takes
 * the selection away only shows there what it would take: nothing goes unseen.
 */
export function effectsOfChoice(action: Action, context: ActionContext): readonly Effect[] {
  const { state } = context
  if (action.everywhere || state.face === 'wall') return action.run(context)
  const onWall: ActionContext = { ...context, state: { ...state, face: 'wall' } }
  const toWall = change({ face: 'wall' })
  if (!action.removes || state.selection.size === 0) return [toWall, ...action.run(onWall)]
  const message = `This is what is selected. Choose “${action.label}” again to take it away.`
  return [toWall, ...jumpTo(onWall, [...state.selection]), change({ notice: { code: 'look-first', message } })]
}
