import { createToolRunner } from '../../tools/ToolRunner.ts'
import { listenToWheel } from '../../workspace/camera/listenToWheel.ts'
import { watchEditing } from '../editor/watchEditing.ts'
import { servePictures } from '../picture/servePictures.ts'
import { announceSelection } from '../presence/announceSelection.ts'
import { followPeer } from '../presence/followPeer.ts'
import { shineLasers } from '../presence/shineLasers.ts'
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
    followPeer(wall.sources),
    shineLasers(wall),
    announceSelection(workspace),
    installScriptingFace(wall, host),
    servePictures(wall),
    workspace.store.subscribe(({ tool }, before) => tool !== before.tool && runner.cancel()),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
