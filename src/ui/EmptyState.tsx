import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  readonly icon?: ReactNode
  readonly title: string
  /** Over the page, read out at once, and not in the place of what is missing. */
  readonly floats?: boolean
  readonly children?: ReactNode
}

/** Says why there is nothing here and what would change that. */
export function EmptyState({ icon, title, floats = false, children }: EmptyStateProps) {
  return (
    <div className={classes(styles.empty, floats && styles.floats)} role={floats ? 'alert' : undefined}>
      {icon ? <span className={styles.icon}>{icon}</span> : null}
      <p className={styles.title}>{title}</p>
      {children ? <div className={styles.words}>{children}</div> : null}
    </div>
  )
}
