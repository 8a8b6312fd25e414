import type { Board } from '../../src/domain/board/Board.ts'
import type { ActionContext } from '../../src/workspace/actions/Action.ts'
import { INITIAL_STATE, type WorkspaceState } from '../../src/workspace/WorkspaceState.ts'

/** What an action is given, with a canvas of 1000 × 600 at 100 % and ids `new0`, `new1` … */
export function actionContext(
  board: Board,
  state: Partial<WorkspaceState> = {},
  rest: Partial<ActionContext> = {},
): ActionContext {
  let next = 0
  return {
    board,
    state: { ...INITIAL_STATE, ...state },
    camera: { x: 0, y: 0, zoom: 1 },
    size: { width: 1000, height: 600 },
    pointer: null,
    newId: () => `new${next++}`,
    ...rest,
  }
}
