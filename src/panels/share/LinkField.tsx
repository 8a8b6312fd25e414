import { Check, Copy } from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copyText.ts'
import { keysHere } from '../../ui/keysHere.ts'
import styles from './SharePopover.module.css'

interface LinkFieldProps {
  readonly label: string
  /** From the root of this site. */
  readonly link: string
  readonly hint: string
  /** Beside the copy button. */
  readonly children?: ReactNode
}

/** A link with its copy button; selected, and said so, where the clipboard is closed to us. */
export function LinkField({ label, link, hint, children }: LinkFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const url = new URL(link, location.origin).href
  const copy = async () => {
    const done = (await copyText(url)) || copySelected()
    setCopied(done)
    if (done) setTimeout(() => setCopied(null), 2_000)
  }
  const copySelected = () => {
    field.current?.focus()
    return document.execCommand('copy')
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          ref={field}
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
      {copied === false ? (
        <p role="alert" className={styles.hint}>
          This page may not use the clipboard here. The link is selected: press {keysHere('Mod+C')}.
        </p>
      ) : null}
      <small id={`${id}-hint`} className={styles.hint}>
        {hint}
      </small>
    </div>
  )
}
