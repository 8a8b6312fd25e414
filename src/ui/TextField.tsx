import { type ComponentProps, useId } from 'react'
import { classes } from './classes.ts'
import styles from './TextField.module.css'

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string
  /** The label is read aloud only. */
  readonly quiet?: boolean
}

export function TextField({ label, quiet = false, className, ...rest }: TextFieldProps) {
  const id = useId()
  return (
    <div className={classes(styles.field, className)}>
      <label htmlFor={id} className={quiet ? 'aside' : styles.label}>
        {label}
      </label>
      <input id={id} className={styles.input} autoComplete="off" {...rest} />
    </div>
  )
}
