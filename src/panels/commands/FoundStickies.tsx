import { Command } from 'cmdk'
import { getKind } from '../../domain/notation/kinds.ts'
import { stickyName } from '../../domain/notation/stickyName.ts'
import { Swatch } from '../../ui/Swatch.tsx'
import { findOnWall } from '../../workspace/flow/findOnWall.ts'
import { jumpTo } from '../../workspace/flow/jumpTo.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './CommandPalette.module.css'

const SHOWN = 8
/** Letters from which on stickies are looked for. */
const LEAST = 2

interface FoundStickiesProps {
  readonly workspace: Workspace
  readonly query: string
  readonly onChosen: () => void
}

/** The stickies and frames that say what was typed: choosing one goes there. */
export function FoundStickies({ workspace, query, onChosen }: FoundStickiesProps) {
  const { board } = workspace.context()
  const found = query.trim().length < LEAST ? [] : findOnWall(board, query).slice(0, SHOWN)
  if (found.length === 0) return null
  return (
    <Command.Group heading="On the wall" className={styles.group}>
      {found.map((id) => {
        const note = board.notes.get(id)
        const words = note?.text ?? board.frames.get(id)?.name ?? ''
        const { colour, mark, label } = note
          ? getKind(note.kind)
          : { colour: 'none', mark: 'none' as const, label: 'Frame' }
        return (
          <Command.Item
            key={id}
            value={`sticky ${id}`}
            className={styles.item}
            keywords={[words]}
            onSelect={() => {
              onChosen()
              workspace.perform(jumpTo(workspace.context(), [id]))
            }}
          >
            <span className={styles.sticky}>
              <Swatch colour={colour} mark={mark} />
              <span dir="auto">{stickyName(words)}</span>
            </span>
            <small>{label}</small>
          </Command.Item>
        )
      })}
    </Command.Group>
  )
}
