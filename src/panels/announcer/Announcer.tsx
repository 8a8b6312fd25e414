import { useEffect, useState } from 'react'
import type { Session } from '../../session/Session.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { addChange, changeWords, type OthersChanges } from './changeWords.ts'

/** Others' edits within this time are told in one sentence. */
const GATHER_MS = 2_500

interface AnnouncerProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** A sentence, and how many there were up to it. */
interface Said {
  readonly words: string
  readonly times: number
}
const NOTHING: Said = { words: '', times: 0 }
const saying =
  (words: string) =>
  ({ times }: Said): Said => ({ words, times: times + 1 })

/** Reads out, politely, what happens on the wall and cannot be seen: one's own announcements, and what others do. */
export function Announcer({ session, workspace }: AnnouncerProps) {
  const { document, status } = session
  const [mine, setMine] = useState(NOTHING)
  const [others, setOthers] = useState(NOTHING)

  useEffect(
    () =>
      workspace.store.subscribe(({ announcement, selection }, before) => {
        const isNew = selection !== before.selection && selection.size > 0
        if (isNew || announcement !== before.announcement) setMine(saying(workspace.store.getState().announcement))
      }),
    [workspace],
  )
  useEffect(() => {
    let changes: OthersChanges | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = document.subscribe((change) => {
      if (change.local || !status.getState().loaded) return
      changes = addChange(changes, change)
      timer ??= setTimeout(() => {
        if (changes) setOthers(saying(changeWords(changes, document.board)))
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
      <Status label="The wall" said={mine} />
      <Status label="Others" said={others} />
    </div>
  )
}

/** A sentence said again is a new node, so that it is read again. */
function Status({ label, said: { words, times } }: { readonly label: string; readonly said: Said }) {
  return (
    <p role="status" aria-label={label}>
      <span key={times}>{words}</span>
    </p>
  )
}
