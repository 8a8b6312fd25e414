import { ToggleGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import styles from './Switcher.module.css'

interface SwitcherProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string; readonly icon?: ReactNode }[]
  readonly onChange: (value: T) => void
  /** In a narrow window the icons stand alone; the words stay their names. */
  readonly shrinks?: boolean
}

/** One of a few, all in sight. */
export function Switcher<T extends string>({ label, value, options, onChange, shrinks = false }: SwitcherProps<T>) {
  const choose = (next: string) => {
    const option = options.find((candidate) => candidate.value === next)
    if (option) onChange(option.value)
  }
  return (
    <ToggleGroup.Root type="single" aria-label={label} value={value} onValueChange={choose} className={styles.switcher}>
      {options.map((option) => (
        <ToggleGroup.Item key={option.value} value={option.value} className={styles.option}>
          {option.icon}
          <span className={shrinks ? styles.shrinks : undefined}>{option.label}</span>
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
