import type { ReactNode } from 'react'
import styles from './CheckField.module.css'

interface CheckFieldProps {
  readonly label: string
  /** A quieter line below the label. */
  readonly detail?: ReactNode
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
}

/** A tick box with its words. */
export function CheckField({ label, detail, checked, disabled = false, onChange }: CheckFieldProps) {
  return (
    <label className={styles.field}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        {label}
        {detail ? <small className={styles.detail}>{detail}</small> : null}
      </span>
    </label>
  )
}
