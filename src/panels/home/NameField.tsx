import { InlineText } from '../../ui/InlineText.tsx'
import styles from './NameField.module.css'

interface NameFieldProps {
  readonly name: string
  readonly onRename: (name: string) => void
}

/** Who I am on this device: asked here, in nobody's way. */
export function NameField({ name, onRename }: NameFieldProps) {
  return (
    <span className={styles.field}>
      <span aria-hidden>{name ? 'You are' : 'Who are you?'}</span>
      <InlineText
        label="Your name"
        value={name}
        placeholder="Your name"
        className={styles.name}
        onCommit={(next) => onRename(next.trim())}
      />
    </span>
  )
}
