import { useStore } from 'zustand'
import type { Session } from '../../session/Session.ts'
import { Avatar } from '../../ui/Avatar.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './People.module.css'

/** Me, and the name the others see. A newcomer is asked for it right here, in nobody's way. */
export function Me({ session }: { readonly session: Pick<Session, 'identity' | 'rename'> }) {
  const { name, colour } = useStore(session.identity)
  return (
    <span className={styles.me}>
      <Popover
        label="You"
        trigger={
          <button
            type="button"
            className={styles.person}
            aria-label={name ? `You: ${name}` : 'You, without a name yet'}
          >
            <Avatar name={name} colour={colour} />
          </button>
        }
      >
        <TextField
          label="What others call you"
          defaultValue={name}
          placeholder="Your name"
          onBlur={({ target }) => session.rename(target.value)}
          onKeyDown={({ key, nativeEvent, currentTarget }) => {
            if (key === 'Enter' && !nativeEvent.isComposing) currentTarget.blur()
          }}
        />
      </Popover>
      {name ? null : (
        <InlineText
          label="Your name"
          value={name}
          placeholder="Your name?"
          className={styles.name}
          onCommit={(next) => session.rename(next)}
        />
      )}
    </span>
  )
}
