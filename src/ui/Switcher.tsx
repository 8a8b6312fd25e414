import { ToggleGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import styles from './Switcher.module.css'

interface SwitcherProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string; readonly icon?: ReactNode }[]
  readonly onChange: (value: T) => void
}

/** One of a few, all in sight. */
export function Switcher<T extends string>({ label, value, options, onChange }: SwitcherProps<T>) {
  const choose = (next: string) => {
    const option = options.find((candidate) => candidate.value === next)
    if (option) onChange(option.value)
  }
  return (
    <ToggleGroup.Root type="single" aria-label={label} value={value} onValueChange={choose} className={styles.switcher}>
      {options.map((option) => (
        <ToggleGroup.Item key={option.value} value={option.value} className={styles.option}>
          {option.icon}
          <span className={styles.words}>{option.label}</span>
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
