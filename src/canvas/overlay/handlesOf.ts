import type { Id } from '../../domain/board/Board.ts'
import type { Workspace } from '../../workspace/Workspace.ts'

/** The element that shows handles: the only selected one, with the select tool in hand and nothing under way. */
export function handlesOf({ store, preview }: Workspace): Id | null {
  const { selection, tool, editing } = store.getState()
  if (selection.size !== 1 || tool !== 'select' || editing !== null || preview.getState() !== null) return null
  return [...selection][0] ?? null
}
