import type { Id } from '../../domain/board/Board.ts'
import { isLocked } from '../../domain/board/isLocked.ts'
import type { Workspace } from '../../workspace/Workspace.ts'

/** The element that shows handles: the only selected one, which may be edited, with the select tool in hand and nothing under way. */
export function handlesOf(workspace: Workspace): Id | null {
  const { store, preview } = workspace
  const { selection, tool, editing } = store.getState()
  if (selection.size !== 1 || tool !== 'select' || editing !== null || preview.getState() !== null) return null
  const [only = null] = selection
  return only === null || workspace.refusal || isLocked(workspace.context().board, only) ? null : only
}
