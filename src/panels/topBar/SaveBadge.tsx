import { Check, CloudOff, Eye, LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Session } from '../../session/Session.ts'
import { Tooltip } from '../../ui/Tooltip.tsx'
import styles from './SaveBadge.module.css'
import { NOTHING_SPOKEN, spokenAfter } from './spokenAfter.ts'
import { useSaveStatus } from './useSaveStatus.ts'

/** Saved, Saving, Offline or View only; read aloud when it changes for the worse or back. */
export function SaveBadge({ session }: { readonly session: Pick<Session, 'status'> }) {
  const status = useSaveStatus(session)
  const { tone, label, detail } = status
  const isViewing = useStore(session.status, ({ role }) => role === 'view')
  const [spoken, setSpoken] = useState(NOTHING_SPOKEN)
  useEffect(() => setSpoken((before) => spokenAfter(before, status)), [status])
  return (
    <>
      <Tooltip label={detail}>
        <button type="button" className={styles.badge} data-tone={tone} aria-label={`${label}. ${detail}`}>
          {tone === 'bad' ? <CloudOff /> : tone === 'busy' ? <LoaderCircle /> : isViewing ? <Eye /> : <Check />}
          <span aria-hidden>{label}</span>
        </button>
      </Tooltip>
      <span role="status" aria-label="Connection" className="aside">
        {spoken.words}
      </span>
    </>
  )
}
