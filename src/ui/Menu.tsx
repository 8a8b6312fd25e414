import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { Kbd } from './Kbd.tsx'
import styles from './Menu.module.css'

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly children: ReactNode
  readonly align?: 'start' | 'center' | 'end'
  /** Given together where something else opens it too. */
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
}

/** A menu under its button; arrows, Home, End and type-ahead work. */
export function Menu({ trigger, children, align = 'start', ...state }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false} {...state}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={styles.menu} align={align} sideOffset={6} collisionPadding={8}>
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

interface MenuItemProps {
  readonly icon?: ReactNode
  readonly shortcut?: string | undefined
  /** A second, quieter line. */
  readonly detail?: string | undefined
  readonly disabled?: boolean
  readonly onSelect: () => void
  readonly children: ReactNode
}

export function MenuItem({ icon, shortcut, detail, disabled = false, onSelect, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item className={styles.item} disabled={disabled} onSelect={onSelect}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words}>
        {children}
        {detail ? <small className={styles.detail}>{detail}</small> : null}
      </span>
      {shortcut ? <Kbd chord={shortcut} /> : null}
    </DropdownMenu.Item>
  )
}

interface MenuChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChoose: (value: T) => void
}

/** One of several, with a tick at the present one. */
export function MenuChoice<T extends string>({ label, value, options, onChoose }: MenuChoiceProps<T>) {
  return (
    <DropdownMenu.Group>
      <DropdownMenu.Label className={styles.label}>{label}</DropdownMenu.Label>
      {options.map((option) => (
        <DropdownMenu.CheckboxItem
          key={option.value}
          className={styles.item}
          checked={option.value === value}
          onSelect={() => onChoose(option.value)}
        >
          <span className={styles.icon}>
            <DropdownMenu.ItemIndicator>
              <Check />
            </DropdownMenu.ItemIndicator>
          </span>
          <span className={styles.words}>{option.label}</span>
        </DropdownMenu.CheckboxItem>
      ))}
    </DropdownMenu.Group>
  )
}

export function MenuSeparator() {
  return <DropdownMenu.Separator className={styles.separator} />
}
