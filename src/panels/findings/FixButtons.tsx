import { ChevronDown, WandSparkles } from 'lucide-react'
import type { QuickFix } from '../../domain/interpretation/model.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { apply } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './FindingsPanel.module.css'

interface FixButtonsProps {
  readonly fixes: readonly QuickFix[]
  readonly workspace: Workspace
}

/** The offer to mend: one as a button, several as a menu. Each is one step of undo. */
export function FixButtons({ fixes, workspace }: FixButtonsProps) {
  const [only] = fixes
  const mend = ({ operation }: QuickFix) => workspace.perform([apply(operation)])
  if (!only) return null
  if (fixes.length === 1) {
    return (
      <Button icon={<WandSparkles />} className={styles.fix} onClick={() => mend(only)}>
        {only.label}
      </Button>
    )
  }
  return (
    <Menu
      trigger={
        <Button icon={<WandSparkles />} className={styles.fix}>
          Mend it
          <ChevronDown aria-hidden className={styles.more} />
        </Button>
      }
    >
      {fixes.map((fix) => (
        <MenuItem key={fix.label} onSelect={() => mend(fix)}>
          {fix.label}
        </MenuItem>
      ))}
    </Menu>
  )
}
