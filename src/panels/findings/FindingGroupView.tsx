import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import type { Workspace } from '../../workspace/Workspace.ts'
import { FindingRow } from './FindingRow.tsx'
import styles from './FindingsPanel.module.css'
import type { FindingGroup } from './groupFindings.ts'

/** So many are drawn at first, and with each press more. */
const PAGE = 20

interface FindingGroupViewProps {
  readonly group: FindingGroup
  readonly canFix: boolean
  readonly workspace: Workspace
}

/** What one code says, sticky by sticky; opened and closed by its title. */
export function FindingGroupView({ group: { title, findings }, canFix, workspace }: FindingGroupViewProps) {
  const [shown, setShown] = useState(PAGE)
  const more = findings.length - shown
  return (
    <details open className={styles.group}>
      <summary className={styles.title}>
        {title}
        {findings.length > 1 ? <span className={styles.count}>{findings.length}</span> : null}
      </summary>
      <ul>
        {findings.slice(0, shown).map((finding) => (
          <FindingRow
            key={`${finding.notes.join(' ')} ${finding.message}`}
            finding={finding}
            canFix={canFix}
            workspace={workspace}
          />
        ))}
      </ul>
      {more > 0 ? (
        <Button look="ghost" className={styles.rest} onClick={() => setShown(shown + 5 * PAGE)}>
          {more} more
        </Button>
      ) : null}
    </details>
  )
}
