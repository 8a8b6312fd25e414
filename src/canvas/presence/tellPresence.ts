import type { WallSources } from '../WallView.ts'

/** More ids than this would make presence too large to send; the others then see the drop, not the way to it. */
const MOST_IDS = 250

/** Tells the others what this person sees, has selected and drags. */
export function tellPresence({ session: { presence }, workspace }: WallSources): () => void {
  const told = () => presence.setView(workspace.camera.view())
  const stops = [
    workspace.camera.subscribe(told),
    workspace.store.subscribe(({ selection }, before) => {
      if (selection !== before.selection) presence.setSelection([...selection].slice(0, MOST_IDS))
    }),
    workspace.preview.subscribe((preview, before) => {
      if (preview?.show === 'move' && !preview.copies && preview.ids.length <= MOST_IDS) {
        presence.setDrag({ ids: preview.ids, by: preview.by })
      } else if (before?.show === 'move') presence.setDrag(null)
    }),
  ]
  told()
  return () => {
    for (const stop of stops) stop()
  }
}
