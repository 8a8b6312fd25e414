import { Tooltip as Radix } from 'radix-ui'
import type { ReactElement } from 'react'
import { Kbd } from './Kbd.tsx'
import styles from './Tooltip.module.css'

interface TooltipProps {
  readonly label: string
  readonly shortcut?: string | undefined
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined
  readonly children: ReactElement
}

/** Names a control for those who look; the control still needs its own accessible name. */
export function Tooltip({ label, shortcut, side = 'bottom', children }: TooltipProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={styles.tooltip} side={side} sideOffset={6} collisionPadding={8}>
          {label}
          {shortcut ? <Kbd chord={shortcut} /> : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Once around the page: makes tooltips wait a little, and the next one appear at once. */
export function TooltipTiming({ children }: { readonly children: ReactElement }) {
  return (
    <Radix.Provider delayDuration={450} skipDelayDuration={250}>
      {children}
    </Radix.Provider>
  )
}
