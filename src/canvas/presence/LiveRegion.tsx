import { useStore } from 'zustand'
import type { Workspace } from '../../workspace/Workspace.ts'

/** What happened on the wall, read out politely. */
export function LiveRegion({ workspace }: { readonly workspace: Workspace }) {
  const announcement = useStore(workspace.store, (state) => state.announcement)
  return (
    <p className="aside" aria-live="polite">
      {announcement}
    </p>
  )
}
