import { Code, Upload } from 'lucide-react'
import { useStore } from 'zustand'
import type { Reading } from '../../session/reading/Reading.ts'
import type { Session } from '../../session/Session.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFileDrop } from '../../ui/useFileDrop.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './CodeFace.module.css'
import { MergePage } from './MergePage.tsx'
import { ProjectPage } from './ProjectPage.tsx'
import { useMerge } from './useMerge.ts'
import { useProject } from './useProject.ts'

interface CodeFaceProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
}

/** The face that shows the wall as the TypeScript project it gives, and takes an edited one back. */
export function CodeFace(props: CodeFaceProps) {
  const { session, reading, workspace } = props
  const style = useStore(workspace.store, (state) => state.codeStyle)
  const { project, error } = useProject(reading, style)
  const merging = useMerge(session, reading)
  const take = (file: File) => void merging.take(file)
  const over = useFileDrop(take)
  const { dropped } = merging
  return (
    <>
      {dropped ? (
        <MergePage key={dropped.name} session={session} dropped={dropped} merging={merging} />
      ) : project ? (
        <ProjectPage {...props} project={project} error={error} onReturn={take} />
      ) : (
        <EmptyState icon={<Code />} title={error ? 'The project could not be written' : 'Writing the project'}>
          {error}
        </EmptyState>
      )}
      {over ? (
        <div className={styles.drop}>
          <EmptyState icon={<Upload />} title="Drop the edited project here">
            Its zip is merged with the wall as it is now. Nothing you wrote is lost.
          </EmptyState>
        </div>
      ) : null}
    </>
  )
}
