import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './IconButton.module.css'
import { Tooltip } from './Tooltip.tsx'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'aria-pressed' | 'children'> {
  /** The accessible name, shown as the tooltip too. */
  readonly label: string
  readonly icon: ReactNode
  readonly shortcut?: string | undefined
  /** For a button that stays down. */
  readonly pressed?: boolean
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
}

export function IconButton({ label, icon, shortcut, pressed, side, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut} side={side}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        className={classes(styles.button, className)}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
