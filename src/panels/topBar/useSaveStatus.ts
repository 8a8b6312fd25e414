import { useEffect, useState } from 'react'
import type { Session } from '../../session/Session.ts'
import { type SaveStatus, saveStatus } from './saveStatus.ts'

/** "Saved" is shown once it has lasted this long: while somebody types the badge says "Saving" and stands still. */
const CALM_MS = 400

/** What the badge says now; it never says "Saved" before the server did. */
export function useSaveStatus({ status }: Pick<Session, 'status'>): SaveStatus {
  const [shown, setShown] = useState(() => saveStatus(status.getState()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      const next = saveStatus(status.getState())
      const show = () => setShown((before) => (isSaying(before, next) ? before : next))
      clearTimeout(timer)
      if (next.tone === 'calm') timer = setTimeout(show, CALM_MS)
      else show()
    }
    follow()
    const stop = status.subscribe(follow)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [status])
  return shown
}

function isSaying(before: SaveStatus, next: SaveStatus): boolean {
  return before.label === next.label && before.detail === next.detail
}
