import { ChevronDown, Flag } from 'lucide-react'
import { getKind, NOTE_KINDS } from '../../domain/notation/kinds.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { Swatch } from '../../ui/Swatch.tsx'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './SelectionBar.module.css'
import type { SelectionFacts } from './selectionFacts.ts'
import { YieldMenu } from './YieldMenu.tsx'

interface KindMenuProps {
  readonly facts: SelectionFacts
  readonly workspace: Workspace
}

/** The kind of the selected stickies, to be changed; what a command yields, and whether the story turns at an event. */
export function KindMenu({ facts: { kind, pivotal, yields }, workspace }: KindMenuProps) {
  const entry = kind === null ? null : getKind(kind)
  return (
    <>
      <Menu
        trigger={
          <Button look="ghost" className={styles.kind} aria-label="Turn into another kind">
            {entry ? <Swatch colour={entry.colour} mark={entry.mark} /> : null}
            {entry?.label ?? 'Mixed kinds'}
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        {NOTE_KINDS.map(({ kind: next, label, key, colour, mark }) => (
          <MenuItem
            key={next}
            icon={<Swatch colour={colour} mark={mark} />}
            shortcut={`Shift+${key}`}
            onSelect={() => workspace.run(`retype-${next}`)}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
      {kind === 'command' ? <YieldMenu yields={yields} workspace={workspace} /> : null}
      {kind === 'event' ? (
        <IconButton
          label="Pivotal event"
          side="top"
          icon={<Flag />}
          pressed={pivotal}
          onClick={() => workspace.run('toggle-pivotal')}
        />
      ) : null}
    </>
  )
}
