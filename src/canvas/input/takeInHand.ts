import { createToolRunner } from '../../tools/ToolRunner.ts'
import { fitted } from '../../workspace/camera/CameraState.ts'
import { listenToWheel } from '../../workspace/camera/listenToWheel.ts'
import { watchEditing } from '../editor/watchEditing.ts'
import { announce } from '../presence/announce.ts'
import { tellPresence } from '../presence/tellPresence.ts'
import { installScriptingFace } from '../scriptingFace.ts'
import type { WallView } from '../WallView.ts'
import { listenToClipboard } from './listenToClipboard.ts'
import { listenToKeys } from './listenToKeys.ts'
import { listenToPointer } from './listenToPointer.ts'

/** Joins the wall to the hand and to the others: pointer, wheel, keys, clipboard, presence, scripts. Returns the undoing. */
export function takeInHand(host: HTMLElement, wall: WallView): () => void {
  const { workspace } = wall.sources
  const runner = createToolRunner(workspace, (rect) => wall.scene.notesIn(rect).map(({ id }) => id))
  const keys = listenToKeys(host, workspace, runner)
  host.tabIndex = 0
  const stops = [
    keys.stop,
    listenToPointer(host, wall, runner, keys.isSpaceHeld),
    listenToWheel(host, workspace.camera),
    listenToClipboard(wall),
    watchEditing(wall),
    tellPresence(wall.sources),
    announce(wall.sources),
    installScriptingFace(wall, host),
    showWholeWallOnce(wall),
    workspace.store.subscribe(({ tool }, before) => tool !== before.tool && runner.cancel()),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** At first the whole wall is shown, unless the camera was moved before it was loaded. */
function showWholeWallOnce({ scene, sources: { session, workspace } }: WallView): () => void {
  const { camera } = workspace
  const untouched = camera.get()
  let loaded = false
  const show = () => {
    if (!loaded || camera.size.width === 0) return
    stop()
    const bounds = scene.bounds()
    if (bounds && camera.get() === untouched) camera.set(fitted(bounds, camera.size))
  }
  const stop = camera.subscribe(show)
  void session.ready.then(() => {
    loaded = true
    show()
  })
  return stop
}
