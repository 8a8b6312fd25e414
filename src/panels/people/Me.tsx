import { useStore } from 'zustand'
import type { Session } from '../../session/Session.ts'
import { Avatar } from '../../ui/Avatar.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import styles from './People.module.css'

/** Me, with the name the others see; a newcomer is asked for it here, in nobody's way. */
export function Me({ session }: { readonly session: Session }) {
  const { name, colour } = useStore(session.identity)
  return (
    <span className={styles.me} data-new={name === ''}>
      <Avatar name={name} colour={colour} />
      <InlineText
        label="Your name"
        value={name}
        placeholder="Your name?"
        className={styles.name}
        onCommit={(next) => session.rename(next.trim())}
      />
    </span>
  )
}
