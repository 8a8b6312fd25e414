import { Frame, Link2, Pencil, Plus, Trash2 } from 'lucide-react'
import type { Board } from '../../domain/board/Board.ts'
import { getKind, NOTE_KINDS } from '../../domain/notation/kinds.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { Swatch } from '../../ui/Swatch.tsx'
import styles from './OutlinePanel.module.css'
import { sectionKey } from './rowKeys.ts'
import type { Outline } from './useOutline.ts'

interface OutlineToolbarProps {
  readonly outline: Outline
  readonly board: Board
}

/** What can be done with the row one is on; each has a key too. */
export function OutlineToolbar({ outline, board }: OutlineToolbarProps) {
  const { active, linkFrom, perform } = outline
  const note = active === null ? undefined : board.notes.get(active)
  const editable = note !== undefined || (active !== null && board.frames.has(active))
  return (
    <div role="toolbar" aria-label="Outline" className={styles.toolbar}>
      <IconButton label="Add a sticky after" shortcut="Insert" icon={<Plus />} onClick={() => perform({ do: 'add' })} />
      <IconButton
        label="Edit the words"
        shortcut="Enter"
        icon={<Pencil />}
        disabled={!editable}
        onClick={() => perform({ do: 'rename' })}
      />
      <IconButton
        label={linkFrom === null ? 'Link from here' : 'Link to here'}
        shortcut="L"
        icon={<Link2 />}
        pressed={linkFrom !== null}
        disabled={!note}
        onClick={() => perform({ do: 'link' })}
      />
      <IconButton
        label={active === sectionKey({ frame: null }) ? 'Context around all of these' : 'Context around the strip'}
        shortcut="F"
        icon={<Frame />}
        disabled={active === null || board.frames.has(active)}
        onClick={() => perform({ do: 'frame' })}
      />
      <IconButton
        label="Delete"
        shortcut="Delete"
        icon={<Trash2 />}
        disabled={!editable}
        onClick={() => perform({ do: 'delete' })}
      />
      <Menu
        align="end"
        trigger={
          <Button look="ghost" disabled={!note} className={styles.kind} aria-label="Turn into another kind">
            {note ? getKind(note.kind).label : 'Kind'}
          </Button>
        }
      >
        {NOTE_KINDS.map(({ kind, label, key, colour, mark }) => (
          <MenuItem
            key={kind}
            icon={<Swatch colour={colour} mark={mark} />}
            shortcut={`Shift+${key}`}
            onSelect={() => perform({ do: 'retype', kind })}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </div>
  )
}
