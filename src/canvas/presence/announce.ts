import type { BoardChange } from '../../document/BoardDocument.ts'
import type { Id } from '../../domain/board/Board.ts'
import { stickyName } from '../../domain/interpretation/sticky-text/stickyName.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import type { WallSources } from '../WallView.ts'

/** Edits of others are told together, this long after the last one. */
const PAUSE_MS = 1500

/** Says what was selected and what others changed, for people who do not see the wall. */
export function announce({ session: { document }, workspace }: WallSources): () => void {
  const touched = new Set<Id>()
  let pause: ReturnType<typeof setTimeout> | undefined
  const say = (announcement: string) => workspace.store.setState({ announcement })

  const tellEdits = () => {
    const count = touched.size
    touched.clear()
    say(`Others changed ${count === 1 ? '1 sticky' : `${count} stickies`}.`)
  }
  const onChange = ({ local, notes }: BoardChange) => {
    if (local || notes.size === 0) return
    for (const id of notes) touched.add(id)
    clearTimeout(pause)
    pause = setTimeout(tellEdits, PAUSE_MS)
  }
  const stops = [
    document.subscribe(onChange),
    workspace.store.subscribe(({ selection }, before) => {
      if (selection !== before.selection && selection.size > 0) say(describe(document.board, selection))
    }),
  ]
  return () => {
    clearTimeout(pause)
    for (const stop of stops) stop()
  }
}

function describe(board: WallSources['session']['document']['board'], selection: ReadonlySet<Id>): string {
  const [only = '', ...more] = selection
  if (more.length > 0) return `${selection.size} elements selected.`
  const note = board.notes.get(only)
  if (note) return `${stickyName(note.text) || 'Empty'}, ${getKind(note.kind).label}. Selected.`
  const frame = board.frames.get(only)
  return frame ? `${frame.name || 'Unnamed'}, frame. Selected.` : 'Link selected.'
}
