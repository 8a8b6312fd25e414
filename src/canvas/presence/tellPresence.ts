import type { WallSources } from '../WallView.ts'

/** Tells the others what this person sees, has selected, drags and follows. */
export function tellPresence({ session: { presence }, workspace }: WallSources): () => void {
  const told = () => presence.setView(workspace.camera.view())
  const stops = [
    workspace.camera.subscribe(told),
    workspace.store.subscribe(({ selection, following }, before) => {
      if (selection !== before.selection) presence.setSelection([...selection])
      if (following !== before.following) presence.setFollowing(following)
    }),
    workspace.preview.subscribe((preview, before) => {
      if (preview?.show === 'move' && !preview.copies) {
        presence.setDrag({ ids: preview.ids, by: preview.by })
      } else if (before?.show === 'move') presence.setDrag(null)
    }),
  ]
  told()
  return () => {
    for (const stop of stops) stop()
  }
}
