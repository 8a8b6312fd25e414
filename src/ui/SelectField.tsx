import { type ComponentProps, useId } from 'react'
import { classes } from './classes.ts'
import styles from './SelectField.module.css'

interface SelectFieldProps<T extends string> extends Omit<ComponentProps<'select'>, 'id' | 'value' | 'onChange'> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChoose: (value: T) => void
}

/** One of several, by the system's own list. */
export function SelectField<T extends string>({
  label,
  value,
  options,
  onChoose,
  className,
  ...rest
}: SelectFieldProps<T>) {
  const id = useId()
  const choose = (next: string) => {
    const option = options.find((candidate) => candidate.value === next)
    if (option) onChoose(option.value)
  }
  return (
    <div className={classes(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select id={id} className={styles.select} value={value} onChange={({ target }) => choose(target.value)} {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
