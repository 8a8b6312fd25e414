import { Popover as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import styles from './Popover.module.css'

interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactElement
  /** The accessible name. */
  readonly label: string
  readonly children: ReactNode
  readonly align?: 'start' | 'center' | 'end'
  /** Given together where something else opens it too. */
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
}

/** A small panel under its button; the page behind it stays alive. */
export function Popover({ trigger, label, children, align = 'end', ...state }: PopoverProps) {
  return (
    <Radix.Root {...state}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={styles.popover} aria-label={label} align={align} sideOffset={8} collisionPadding={8}>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
