import type { Action } from './Action.ts'
import { arrangeActions } from './arrangeActions.ts'
import { editActions } from './editActions.ts'
import { frameActions } from './frameActions.ts'
import { goActions } from './goActions.ts'
import { kindActions } from './kindActions.ts'
import { nextActions } from './nextActions.ts'
import { orderActions } from './orderActions.ts'
import { pictureActions } from './pictureActions.ts'
import { spaceActions } from './spaceActions.ts'
import { toolActions } from './toolActions.ts'
import { viewActions } from './viewActions.ts'

/** Every command there is, in the order of help and palette. */
export const ACTIONS: readonly Action[] = [
  ...toolActions,
  ...kindActions,
  ...nextActions,
  ...frameActions,
  ...editActions,
  ...arrangeActions,
  ...orderActions,
  ...spaceActions,
  ...goActions,
  ...viewActions,
  ...pictureActions,
]

const byId: ReadonlyMap<string, Action> = new Map(ACTIONS.map((action) => [action.id, action]))

const byChord: ReadonlyMap<string, Action> = new Map(
  ACTIONS.filter((action) => !action.native).flatMap((action) => action.keys.map((key) => [key, action])),
)

export function getAction(id: string): Action {
  const action = byId.get(id)
  if (!action) throw new RangeError(`no such action: ${id}`)
  return action
}

/** The action on a chord (`chordOf`); undefined where the key is free or the browser's. */
export function findActionByChord(chord: string): Action | undefined {
  return byChord.get(chord)
}
