import type { Peer } from '../../session/Session.ts'
import { centred, fitted } from '../../workspace/camera/CameraState.ts'
import { change, type Effect, look } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'

/** Shows what this person sees, or where their pointer is; nothing where neither is known. */
export function goTo({ view, cursor }: Peer, camera: Workspace['camera']): readonly Effect[] {
  if (view) return [change({ face: 'wall' }), look(fitted(view, camera.size, 0, Number.POSITIVE_INFINITY))]
  if (cursor) return [change({ face: 'wall' }), look(centred(cursor, camera.size, camera.get().zoom))]
  return []
}
