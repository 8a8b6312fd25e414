import type { Board, Id } from '../../domain/board/Board.ts'
import { stickyName } from '../../domain/interpretation/sticky-text/stickyName.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import { YIELD_WORDS } from '../../domain/notation/yields.ts'
import type { Workspace } from '../../workspace/Workspace.ts'

/** Says what was selected, for people who do not see the wall. */
export function announceSelection(workspace: Workspace): () => void {
  return workspace.store.subscribe(({ selection }, before) => {
    if (selection === before.selection || selection.size === 0) return
    workspace.store.setState({ announcement: describe(workspace.context().board, selection) })
  })
}

function describe(board: Board, selection: ReadonlySet<Id>): string {
  const [only = '', ...more] = selection
  if (more.length > 0) return `${selection.size} elements selected.`
  const note = board.notes.get(only)
  if (note) {
    const yields = note.yields ? `, yields ${YIELD_WORDS[note.yields]}` : ''
    return `${stickyName(note.text) || 'Empty'}, ${getKind(note.kind).label}${yields}. Selected.`
  }
  const frame = board.frames.get(only)
  return frame ? `${frame.name || 'Unnamed'}, frame. Selected.` : 'Link selected.'
}
