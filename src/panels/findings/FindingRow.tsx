import { memo } from 'react'
import { useStore } from 'zustand'
import type { Finding } from '../../domain/interpretation/model.ts'
import { jumpTo } from '../../workspace/flow/jumpTo.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './FindingsPanel.module.css'
import { FixButtons } from './FixButtons.tsx'

interface FindingRowProps {
  readonly finding: Finding
  readonly canFix: boolean
  readonly workspace: Workspace
}

/** One finding, and how to mend it; drawn again only when it changed. */
export const FindingRow = memo(function FindingRow({ finding, canFix, workspace }: FindingRowProps) {
  const { notes, message, fixes = [] } = finding
  const selected = useStore(workspace.store, ({ selection }) => notes.some((id) => selection.has(id)))
  return (
    <li className={styles.finding}>
      <button
        type="button"
        className={styles.message}
        aria-current={selected}
        onClick={() => workspace.perform(jumpTo(workspace.context(), notes))}
      >
        {message}
      </button>
      {canFix && fixes.length > 0 ? (
        <div className={styles.fixes}>
          <FixButtons fixes={fixes} workspace={workspace} />
        </div>
      ) : null}
    </li>
  )
})
