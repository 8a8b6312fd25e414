import { CloudAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import styles from './Trouble.module.css'

interface TroubleProps {
  readonly title: string
  readonly advice: string
  /** In the words of the server. */
  readonly detail?: string | undefined
  readonly again: boolean
  /** More to do than to leave or to try again. */
  readonly children?: ReactNode
}

/** The whole page says what went wrong and what to do. */
export function Trouble({ title, advice, detail, again, children }: TroubleProps) {
  return (
    <main className={styles.trouble}>
      <CloudAlert aria-hidden />
      <h1>{title}</h1>
      <p>{advice}</p>
      {detail ? <p className={styles.detail}>{detail}</p> : null}
      <div className={styles.actions}>
        {again ? (
          <Button look="primary" onClick={() => location.reload()}>
            Try again
          </Button>
        ) : null}
        <Button onClick={() => location.assign('/')}>All walls</Button>
        {children}
      </div>
    </main>
  )
}
