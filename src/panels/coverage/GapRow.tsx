import { memo } from 'react'
import { useStore } from 'zustand'
import type { Note } from '../../domain/board/Board.ts'
import { stickyName } from '../../domain/interpretation/sticky-text/stickyName.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import { Swatch } from '../../ui/Swatch.tsx'
import { jumpTo } from '../../workspace/flow/jumpTo.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './CoveragePanel.module.css'

interface GapRowProps {
  readonly note: Note
  readonly workspace: Workspace
}

/** One sticky that is not in the code; leads to it. */
export const GapRow = memo(function GapRow({ note: { id, kind, text }, workspace }: GapRowProps) {
  const selected = useStore(workspace.store, ({ selection }) => selection.has(id))
  const { label, colour, mark } = getKind(kind)
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-current={selected}
        onClick={() => workspace.perform(jumpTo(workspace.context(), [id]))}
      >
        <Swatch colour={colour} mark={mark} />
        <span className={styles.name} dir="auto">
          {stickyName(text) || <em>unnamed</em>}
        </span>
        <small className={styles.kind}>{label}</small>
      </button>
    </li>
  )
})
