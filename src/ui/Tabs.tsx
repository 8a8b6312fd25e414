import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Tabs.module.css'

export interface Tab<T extends string> {
  readonly value: T
  readonly label: string
  /** Shown behind the label where above 0. */
  readonly count?: number
}

interface TabsProps<T extends string> {
  /** The accessible name of the row. */
  readonly label: string
  readonly tabs: readonly Tab<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
  /** Beside the tabs, in the same row. */
  readonly beside?: ReactNode
  /** What the chosen tab shows. */
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A row of tabs over the panel of the chosen one. */
export function Tabs<T extends string>(props: TabsProps<T>) {
  const { label, tabs, value, onChange, beside, children, className } = props
  const choose = (next: string) => {
    const tab = tabs.find((candidate) => candidate.value === next)
    if (tab) onChange(tab.value)
  }
  return (
    <Radix.Root value={value} onValueChange={choose} className={classes(styles.tabs, className)}>
      <div className={styles.row}>
        <Radix.List aria-label={label} className={styles.list}>
          {tabs.map((tab) => (
            <Radix.Trigger key={tab.value} value={tab.value} className={styles.tab}>
              {tab.label}
              {tab.count ? <span className={styles.count}>{tab.count}</span> : null}
            </Radix.Trigger>
          ))}
        </Radix.List>
        {beside}
      </div>
      <Radix.Content key={value} value={value} className={styles.content} tabIndex={-1}>
        {children}
      </Radix.Content>
    </Radix.Root>
  )
}
