import { Check, CloudOff, Eye, LoaderCircle } from 'lucide-react'
import { useStore } from 'zustand'
import type { Session } from '../../session/Session.ts'
import { Tooltip } from '../../ui/Tooltip.tsx'
import styles from './SaveBadge.module.css'
import { useSaveStatus } from './useSaveStatus.ts'

/** Saved, Saving, Offline or View only; read aloud when it changes for the worse or back. */
export function SaveBadge({ session }: { readonly session: Session }) {
  const { tone, label, detail } = useSaveStatus(session)
  const isViewing = useStore(session.status, ({ role }) => role === 'view')
  return (
    <Tooltip label={detail}>
      <button type="button" className={styles.badge} data-tone={tone} aria-label={`${label}. ${detail}`}>
        {tone === 'bad' ? <CloudOff /> : tone === 'busy' ? <LoaderCircle /> : isViewing ? <Eye /> : <Check />}
        <span aria-hidden>{label}</span>
      </button>
    </Tooltip>
  )
}
