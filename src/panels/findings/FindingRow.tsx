import { memo } from 'react'
import { useStore } from 'zustand'
import type { FindingCode } from '../../domain/interpretation/findings.ts'
import type { Finding } from '../../domain/interpretation/model.ts'
import { Button } from '../../ui/Button.tsx'
import { change } from '../../workspace/Effect.ts'
import { jumpTo } from '../../workspace/flow/jumpTo.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './FindingsPanel.module.css'
import { FixButtons } from './FixButtons.tsx'

/** What only people can mend, by words. */
const ASKS_FOR_NAME: ReadonlySet<FindingCode> = new Set(['unnamed', 'name-without-letters'])

interface FindingRowProps {
  readonly finding: Finding
  readonly canFix: boolean
  readonly workspace: Workspace
}

/** One finding, and how to mend it; drawn again only when it changed. */
export const FindingRow = memo(function FindingRow({ finding, canFix, workspace }: FindingRowProps) {
  const { code, notes, message, fixes = [] } = finding
  const [nameless] = ASKS_FOR_NAME.has(code) ? notes : []
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
      {canFix && (nameless !== undefined || fixes.length > 0) ? (
        <div className={styles.fixes}>
          {nameless === undefined ? null : (
            <Button
              className={styles.fix}
              onClick={() =>
                workspace.perform([...jumpTo(workspace.context(), [nameless]), change({ editing: nameless })])
              }
            >
              Name it
            </Button>
          )}
          <FixButtons fixes={fixes} workspace={workspace} />
        </div>
      ) : null}
    </li>
  )
})
