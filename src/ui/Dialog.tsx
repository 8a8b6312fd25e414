import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Off for a dialog whose content names itself, like a search box. */
  readonly showTitle?: boolean
}

/**
 * Shown while rendered. Only for what a person asked to see: nothing may stand between a thought and a sticky. Closed, it gives
 * the focus back to where it was, unless what was done in it put the focus elsewhere.
 */
export function Dialog({ title, onClose, children, showTitle = true }: DialogProps) {
  const [before] = useState(focusBefore)
  const giveBack = (event: Event) => {
    event.preventDefault()
    if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
  }
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={styles.scrim} />
        <Radix.Content
          ref={(element) => {
            if (element) openedFrom.set(element, before)
          }}
          className={styles.dialog}
          aria-describedby={undefined}
          onOpenAutoFocus={showTitle ? focusWhole : undefined}
          onCloseAutoFocus={giveBack}
        >
          <header className={showTitle ? styles.header : 'aside'}>
            <Radix.Title className={styles.title}>{title}</Radix.Title>
            {showTitle ? <IconButton label="Close" shortcut="Escape" icon={<X />} onClick={onClose} /> : null}
          </header>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** What had the focus when a dialog opened. */
const openedFrom = new WeakMap<Element, Element | null>()

/** What has the focus now; where that is in a dialog this one takes the place of, what had it before that. */
function focusBefore(): Element | null {
  const active = document.activeElement
  const dialog = active?.closest('[role="dialog"]')
  return (dialog && openedFrom.get(dialog)) ?? active
}

/** The dialog itself, not its first button, so that no tooltip opens over it. */
function focusWhole(event: Event): void {
  event.preventDefault()
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus()
}
