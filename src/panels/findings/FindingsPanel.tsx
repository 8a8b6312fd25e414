import { CircleCheck } from 'lucide-react'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Severity } from '../../domain/interpretation/findings.ts'
import { readiness } from '../../domain/lint/readiness.ts'
import { mayEdit } from '../../session/mayEdit.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import type { Session } from '../../session/Session.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useLive } from '../../ui/useLive.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { FindingGroupView } from './FindingGroupView.tsx'
import styles from './FindingsPanel.module.css'
import { groupFindings } from './groupFindings.ts'
import { LevelSwitch } from './LevelSwitch.tsx'
import { ReadinessView } from './ReadinessView.tsx'
import { SeverityIcon } from './SeverityIcon.tsx'

const HEADINGS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Worth a look', info: 'Good to know' }

interface FindingsPanelProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
}

/** What Wallstorm wonders about: each finding jumps to its stickies and offers to mend them. */
export function FindingsPanel({ session, reading, workspace }: FindingsPanelProps) {
  const model = useStore(reading.state, (state) => state.model)
  const level = useLive(session.document, () => session.document.board.level)
  const findings = model?.findings
  const canEdit = useStore(session.status, mayEdit)
  const severities = useMemo(() => groupFindings(findings ?? []), [findings])
  const ready = useMemo(() => (model ? readiness({ level }, model) : []), [model, level])
  if (!findings) return <EmptyState icon={<CircleCheck />} title="Reading the wall" />
  return (
    <div className={styles.findings}>
      {canEdit ? <LevelSwitch session={session} workspace={workspace} /> : null}
      <ReadinessView items={ready} workspace={workspace} />
      {findings.length === 0 ? (
        <EmptyState icon={<CircleCheck />} title="No findings">
          At this level Wallstorm has nothing to ask about the wall.
        </EmptyState>
      ) : null}
      {severities.map(({ severity, count, groups }) => (
        <section key={severity} aria-labelledby={`findings-${severity}`}>
          <h2 id={`findings-${severity}`} className={styles.heading} data-severity={severity}>
            <SeverityIcon severity={severity} />
            {HEADINGS[severity]}
            <span className={styles.count}>{count}</span>
          </h2>
          {groups.map((group) => (
            <FindingGroupView key={group.code} group={group} canFix={canEdit} workspace={workspace} />
          ))}
        </section>
      ))}
    </div>
  )
}
