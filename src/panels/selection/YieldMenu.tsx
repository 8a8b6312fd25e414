import { ChevronDown } from 'lucide-react'
import { YIELD_WORDS, YIELDS, type Yields } from '../../domain/notation/yields.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu, MenuChoice } from '../../ui/Menu.tsx'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './SelectionBar.module.css'

const UNSAID = { value: 'unsaid', label: 'not said' } as const
const OPTIONS = [...YIELDS.map((value) => ({ value, label: YIELD_WORDS[value] })), UNSAID]
const SHORT: Readonly<Record<Yields, string>> = { all: 'Yields all', 'one-of': 'Yields one of' }

interface YieldMenuProps {
  readonly yields: Yields | null
  readonly workspace: Workspace
}

/** Whether the selected commands yield all of their events or one of them. */
export function YieldMenu({ yields, workspace }: YieldMenuProps) {
  return (
    <Menu
      trigger={
        <Button look="ghost" className={styles.kind} aria-label="What the command yields">
          {yields ? SHORT[yields] : 'Yields …'}
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <MenuChoice
        label="The command yields"
        value={yields ?? UNSAID.value}
        options={OPTIONS}
        onChoose={(value) => workspace.run(`yields-${value}`)}
      />
    </Menu>
  )
}
