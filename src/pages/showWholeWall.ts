import { rectOf } from '../domain/board/Board.ts'
import { boundsOf } from '../domain/geometry/Rect.ts'
import type { Session } from '../session/Session.ts'
import { fitted } from '../workspace/camera/CameraState.ts'
import type { Workspace } from '../workspace/Workspace.ts'

/** Once, when the wall is loaded and has a place on screen: all of it in view. Never after somebody moved the camera. */
export function showWholeWall(session: Session, workspace: Workspace): void {
  const { camera } = workspace
  const start = camera.get()
  const show = () => {
    const { loaded, refusal } = session.status.getState()
    const untouched = camera.get() === start
    if (untouched && !refusal && (!loaded || camera.size.width === 0)) return
    for (const stop of stops) stop()
    if (!untouched || !loaded) return
    const { notes, frames } = session.document.board
    const bounds = boundsOf([...Array.from(notes.values(), rectOf), ...frames.values()])
    if (bounds) camera.set(fitted(bounds, camera.size))
  }
  const stops = [camera.subscribe(show), session.status.subscribe(show)]
}
