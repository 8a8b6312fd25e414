import type { StoreApi } from 'zustand/vanilla'
import type { SessionStatus } from './Session.ts'

/** Lets the browser ask before the tab goes while it alone holds edits. Returns what stops it. */
export function warnBeforeLoss(status: StoreApi<SessionStatus>): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  const follow = ({ loaded, saved, kept }: SessionStatus) => {
    // Only while it is needed: a page that listens is not kept for the way back.
    if (loaded && !saved && !kept) window.addEventListener('beforeunload', ask)
    else window.removeEventListener('beforeunload', ask)
  }
  const stop = status.subscribe(follow)
  return () => {
    stop()
    window.removeEventListener('beforeunload', ask)
  }
}
