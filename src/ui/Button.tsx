import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'
import { classes } from './classes.ts'

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'primary' | 'plain' | 'ghost'
  readonly icon?: ReactNode
  /** In a narrow window the icon stands alone; the words stay its name. */
  readonly shrinks?: boolean
}

export function Button({ look = 'plain', icon, shrinks = false, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classes(styles.button, styles[look], className)} {...rest}>
      {icon}
      <span className={classes(styles.words, shrinks && styles.shrinks)}>{children}</span>
    </button>
  )
}
