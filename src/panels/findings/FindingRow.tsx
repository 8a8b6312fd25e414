import { WandSparkles } from 'lucide-react'
import { useStore } from 'zustand'
import type { Finding } from '../../domain/interpretation/model.ts'
import { Button } from '../../ui/Button.tsx'
import { apply } from '../../workspace/Effect.ts'
import { jumpTo } from '../../workspace/flow/jumpTo.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './FindingsPanel.module.css'

interface FindingRowProps {
  readonly finding: Finding
  readonly canFix: boolean
  readonly workspace: Workspace
}

/** One finding; each fix is one step of undo. */
export function FindingRow({ finding: { notes, message, fixes = [] }, canFix, workspace }: FindingRowProps) {
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
          {fixes.map(({ label, operation }) => (
            <Button
              key={label}
              icon={<WandSparkles />}
              className={styles.fix}
              onClick={() => workspace.perform([apply(operation)])}
            >
              {label}
            </Button>
          ))}
        </div>
      ) : null}
    </li>
  )
}
