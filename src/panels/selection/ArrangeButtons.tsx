import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  Group,
  Ungroup,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../ui/IconButton.tsx'
import { getAction } from '../../workspace/actions/ACTIONS.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './SelectionBar.module.css'
import type { SelectionFacts } from './selectionFacts.ts'

const ALIGN: readonly (readonly [action: string, icon: ReactNode])[] = [
  ['align-left', <AlignStartVertical key="icon" />],
  ['align-centre', <AlignCenterVertical key="icon" />],
  ['align-right', <AlignEndVertical key="icon" />],
  ['align-top', <AlignStartHorizontal key="icon" />],
  ['align-middle', <AlignCenterHorizontal key="icon" />],
  ['align-bottom', <AlignEndHorizontal key="icon" />],
]
const DISTRIBUTE: typeof ALIGN = [
  ['distribute-x', <AlignHorizontalSpaceBetween key="icon" />],
  ['distribute-y', <AlignVerticalSpaceBetween key="icon" />],
]

interface ArrangeButtonsProps {
  readonly facts: SelectionFacts
  readonly workspace: Workspace
}

/** Puts several things in order, and holds stickies together. */
export function ArrangeButtons({ facts: { notes, frames, grouped }, workspace }: ArrangeButtonsProps) {
  const things = notes + frames.length
  const rows = [
    ...(things >= 2 ? ALIGN : []),
    ...(things >= 3 ? DISTRIBUTE : []),
    ...(notes >= 2 && !grouped ? [['group', <Group key="icon" />] as const] : []),
    ...(grouped ? [['ungroup', <Ungroup key="icon" />] as const] : []),
  ]
  if (rows.length === 0) return null
  return (
    <div className={styles.arrange}>
      {rows.map(([id, icon]) => {
        const { label, keys } = getAction(id)
        return (
          <IconButton
            key={id}
            label={label}
            shortcut={keys[0]}
            side="top"
            icon={icon}
            onClick={() => workspace.run(id)}
          />
        )
      })}
    </div>
  )
}
