import { PagedList } from '../../ui/PagedList.tsx'
import type { Workspace } from '../../workspace/Workspace.ts'
import { FindingRow } from './FindingRow.tsx'
import styles from './FindingsPanel.module.css'
import type { FindingGroup } from './groupFindings.ts'

interface FindingGroupViewProps {
  readonly group: FindingGroup
  readonly canFix: boolean
  readonly workspace: Workspace
}

/** What one code says, sticky by sticky; opened and closed by its title. */
export function FindingGroupView({ group: { title, findings }, canFix, workspace }: FindingGroupViewProps) {
  return (
    <details open className={styles.group}>
      <summary className={styles.title}>
        {title}
        {findings.length > 1 ? <span className={styles.count}>{findings.length}</span> : null}
      </summary>
      <PagedList items={findings}>
        {(finding) => (
          <FindingRow
            key={`${finding.notes.join(' ')} ${finding.message}`}
            finding={finding}
            canFix={canFix}
            workspace={workspace}
          />
        )}
      </PagedList>
    </details>
  )
}
