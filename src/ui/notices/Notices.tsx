import { CircleAlert, Info, X } from 'lucide-react'
import { useStore } from 'zustand'
import { IconButton } from '../IconButton.tsx'
import styles from './Notices.module.css'
import { dismiss, notices } from './notices.ts'

/** The notices on screen, read aloud as they come; never in the way of the pointer. */
export function Notices() {
  const shown = useStore(notices)
  return (
    <div role="status" aria-label="Notices" className={styles.notices}>
      {shown.map(({ id, tone, message }) => (
        <div key={id} className={styles.notice} data-tone={tone}>
          {tone === 'error' ? <CircleAlert aria-hidden /> : <Info aria-hidden />}
          <p>{message}</p>
          <IconButton label="Dismiss" icon={<X />} onClick={() => dismiss(id)} />
        </div>
      ))}
    </div>
  )
}
