import { type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { classes } from './classes.ts'
import styles from './InlineText.module.css'

interface InlineTextProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly readOnly?: boolean
  readonly onCommit: (value: string) => void
  readonly className?: string | undefined
}

/** Text that is edited where it stands: Enter or leaving keeps it, Esc drops it. A change from outside shows unless one is typing. */
export function InlineText({ label, value, placeholder, readOnly = false, onCommit, className }: InlineTextProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const commit = () => {
    if (draft !== null && draft !== value) onCommit(draft)
    setDraft(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key === 'Escape') {
      // Leaving keeps what is there, so the draft has to be gone before.
      flushSync(() => setDraft(null))
      event.currentTarget.blur()
    }
  }
  return (
    <span className={classes(styles.frame, className)} data-text={(draft ?? value) ? (draft ?? value) : placeholder}>
      <input
        aria-label={label}
        className={styles.input}
        value={draft ?? value}
        placeholder={placeholder}
        readOnly={readOnly}
        size={1}
        dir="auto"
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => readOnly || event.currentTarget.select()}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </span>
  )
}
