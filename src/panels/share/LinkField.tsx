import { Check, Copy } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import styles from './SharePopover.module.css'

interface LinkFieldProps {
  readonly label: string
  /** From the root of this site. */
  readonly link: string
  readonly hint: string
  /** Beside the copy button. */
  readonly children?: ReactNode
}

/** A link with its copy button; selected at a click where the clipboard is closed to us. */
export function LinkField({ label, link, hint, children }: LinkFieldProps) {
  const id = useId()
  const [copied, setCopied] = useState(false)
  const url = new URL(link, location.origin).href
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    setCopied(true)
    setTimeout(() => setCopied(false), 2_000)
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          readOnly
          value={url}
          className={styles.link}
          aria-describedby={`${id}-hint`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button icon={copied ? <Check /> : <Copy />} aria-label={`Copy the link: ${label}`} onClick={copy}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
        {children}
      </div>
      <small id={`${id}-hint`} className={styles.hint}>
        {hint}
      </small>
    </div>
  )
}
