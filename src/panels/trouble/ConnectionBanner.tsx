import { useStore } from 'zustand'
import { offlineWords } from '../../session/offlineWords.ts'
import type { Session } from '../../session/Session.ts'
import styles from './ConnectionBanner.module.css'
import { troubleOf } from './troubleOf.ts'

/** Over the wall while it is not joined to the server, or the server cannot save: what becomes of the edits. */
export function ConnectionBanner({ session }: { readonly session: Session }) {
  const status = useStore(session.status)
  const { connection, refusal, storeTrouble, notice } = status
  if (refusal) {
    const { title, advice } = troubleOf(refusal.code, notice?.message)
    return (
      <p role="alert" className={styles.banner}>
        <strong>{title}.</strong> {advice} What you see is the copy on this device; export it to keep it.
      </p>
    )
  }
  if (storeTrouble) {
    return (
      <p role="alert" className={styles.banner}>
        <strong>Not saved.</strong> {storeTrouble}
      </p>
    )
  }
  if (connection !== 'offline') return null
  return (
    <p role="status" className={styles.banner}>
      <strong>You are offline.</strong> {offlineWords(status)}
    </p>
  )
}
