import type { StoreApi } from 'zustand/vanilla'
import type { SessionStatus } from './Session.ts'

/** Lets the browser ask before the tab goes, for as long as it alone holds edits. */
export function warnBeforeLoss(status: StoreApi<SessionStatus>): void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  status.subscribe(({ loaded, saved, kept }) => {
    // Only while it is needed: a page that listens is not kept for the way back.
    if (loaded && !saved && !kept) window.addEventListener('beforeunload', ask)
    else window.removeEventListener('beforeunload', ask)
  })
}
