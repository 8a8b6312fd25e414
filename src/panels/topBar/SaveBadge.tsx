import { Check, CloudOff, Eye, LoaderCircle } from 'lucide-react'
import { useStore } from 'zustand'
import type { Session } from '../../session/Session.ts'
import { Tooltip } from '../../ui/Tooltip.tsx'
import styles from './SaveBadge.module.css'
import { saveStatus } from './saveStatus.ts'

/** Saved, Saving, Offline or View only; read aloud when it changes for the worse or back. */
export function SaveBadge({ session }: { readonly session: Session }) {
  const state = useStore(session.status)
  const { tone, label, detail } = saveStatus(state)
  return (
    <Tooltip label={detail}>
      <button type="button" className={styles.badge} data-tone={tone} aria-label={`${label}. ${detail}`}>
        {tone === 'bad' ? (
          <CloudOff />
        ) : tone === 'busy' ? (
          <LoaderCircle />
        ) : state.role === 'view' ? (
          <Eye />
        ) : (
          <Check />
        )}
        <span aria-hidden>{label}</span>
      </button>
    </Tooltip>
  )
}
