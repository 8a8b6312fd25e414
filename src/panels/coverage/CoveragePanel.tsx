import { Code } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Reading } from '../../session/reading/Reading.ts'
import type { Session } from '../../session/Session.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PagedList } from '../../ui/PagedList.tsx'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './CoveragePanel.module.css'
import { GapRow } from './GapRow.tsx'
import { groupGaps } from './groupGaps.ts'

interface CoveragePanelProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
}

/** What of the wall is not in the code, and why: each row jumps to its sticky. */
export function CoveragePanel({ session, reading, workspace }: CoveragePanelProps) {
  const gaps = useStore(reading.state, (state) => state.gaps)
  const shown = useStore(workspace.store, (state) => state.showsGaps)
  useEffect(() => reading.watchGaps(), [reading])
  const groups = useMemo(() => groupGaps(gaps ?? [], session.document.board.notes), [gaps, session])
  if (!gaps) return <EmptyState icon={<Code />} title="Comparing the wall with its code" />
  const notes = session.document.board.notes.size
  return (
    <div className={styles.coverage}>
      <p className={styles.sum}>
        <strong>{notes - gaps.length}</strong> of {notes} stickies became code.
      </p>
      <CheckField
        label="Mark the others on the wall"
        detail="They fade, and say why when you point at them."
        checked={shown}
        onChange={() => workspace.run('toggle-gaps')}
      />
      {gaps.length === 0 ? (
        <EmptyState icon={<Code />} title="Everything is in the code">
          Each sticky gave at least one line of it.
        </EmptyState>
      ) : (
        <section aria-labelledby="not-in-code">
          <h2 id="not-in-code" className={styles.heading}>
            Not in code <span className={styles.count}>{gaps.length}</span>
          </h2>
          {groups.map(({ why, notes: some }) => (
            <section key={why} aria-label={why} className={styles.group}>
              <h3 className={styles.why}>{why}</h3>
              <PagedList items={some}>{(note) => <GapRow key={note.id} note={note} workspace={workspace} />}</PagedList>
            </section>
          ))}
        </section>
      )}
    </div>
  )
}
