import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Session } from '../../session/Session.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { addChange, changeWords, type OthersChanges } from './changeWords.ts'

/** Others' edits within this time are told in one sentence. */
const GATHER_MS = 2_500

interface AnnouncerProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** Reads out, politely, what happens on the wall and cannot be seen: one's own announcements, and what others do. */
export function Announcer({ session, workspace }: AnnouncerProps) {
  const { document, status } = session
  const mine = useStore(workspace.store, (state) => state.announcement)
  const [others, setOthers] = useState('')

  useEffect(() => {
    let changes: OthersChanges | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = document.subscribe((change) => {
      if (change.local || !status.getState().loaded) return
      changes = addChange(changes, change)
      timer ??= setTimeout(() => {
        if (changes) setOthers(changeWords(changes, document.board))
        changes = null
        timer = undefined
      }, GATHER_MS)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [document, status])

  return (
    <div className="aside">
      <p role="status" aria-label="The wall">
        {mine}
      </p>
      <p role="status" aria-label="Others">
        {others}
      </p>
    </div>
  )
}
