import { type Id, rectOf } from '../../domain/board/Board.ts'
import { centreOf } from '../../domain/geometry/Rect.ts'
import { centred, fitted, revealing } from '../../workspace/camera/CameraState.ts'
import type { WallView } from '../WallView.ts'

/** Below this zoom a note is brought nearer to be typed into, up to the other one. */
const READABLE = { zoom: 0.45, nearer: 0.8 }

/** Beside the editor itself: tells the others what is edited, brings it into view, and takes away what was left empty. */
export function watchEditing(wall: WallView): () => void {
  const { session, workspace } = wall.sources
  const { document, presence } = session
  let wasEmpty = false

  const open = (id: Id) => {
    const note = document.board.notes.get(id)
    wasEmpty = note?.text === ''
    const rect = note ? rectOf(note) : undefined
    if (!rect) return
    const { camera } = workspace
    const here = camera.get()
    const next =
      here.zoom < READABLE.zoom
        ? centred(centreOf(rect), camera.size, Math.min(READABLE.nearer, fitted(rect, camera.size).zoom))
        : revealing(here, rect, camera.size)
    if (next !== here) camera.flyTo(next)
  }
  /** An aggregate may go without a name until it has found one (design §2). */
  const leave = (id: Id) => {
    document.endUndoStep()
    const note = document.board.notes.get(id)
    if (note && wasEmpty && note.text.trim() === '' && note.kind !== 'aggregate') {
      workspace.perform([{ do: 'discard', id }])
    }
  }

  return workspace.store.subscribe(({ editing }, { editing: before }) => {
    if (editing === before) return
    if (before !== null) leave(before)
    wall.scene.setEditing(editing)
    presence.setEditing(editing)
    if (editing !== null) open(editing)
  })
}
