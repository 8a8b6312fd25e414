import { useMemo } from 'react'
import type { Reading } from '../../session/reading/Reading.ts'
import type { Session } from '../../session/Session.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './CodeFace.module.css'
import { CodeView } from './CodeView.tsx'
import { fileTree } from './fileTree.ts'
import { ProjectHead } from './ProjectHead.tsx'
import { ProjectTree } from './ProjectTree.tsx'
import { traceProject } from './projectTrace.ts'
import { TraceStrip } from './TraceStrip.tsx'
import { useCodeChoice } from './useCodeChoice.ts'
import type { Project } from './useProject.ts'

interface ProjectPageProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
  readonly project: Project
  /** Why the newest project could not be written; the one shown is from before. */
  readonly error: string | null
  /** An edited project was chosen, to be merged. */
  readonly onReturn: (file: File) => void
}

/** Files on the left, the open one on the right, and between code and stickies a way in both directions. */
export function ProjectPage({ session, reading, workspace, project, error, onReturn }: ProjectPageProps) {
  const { files, changed } = project
  const tree = useMemo(() => fileTree(files.map(({ path }) => path)), [files])
  const paths = useMemo(() => new Set(files.map(({ path }) => path)), [files])
  const trace = useMemo(() => traceProject(files), [files])
  const choice = useCodeChoice(workspace, trace, paths)
  const { selection, places, place } = choice
  const selected = useMemo(
    () => new Set([...trace.files].filter(([, ids]) => ids.some((id) => selection.has(id))).map(([path]) => path)),
    [trace, selection],
  )
  const shown = files.find(({ path }) => path === place.file) ?? files[0]
  return (
    <div className={styles.face}>
      <nav className={styles.files} aria-label="Files of the project">
        <ProjectHead session={session} reading={reading} workspace={workspace} project={project} onReturn={onReturn} />
        {error ? <p className={styles.error}>{error} What you see is from before.</p> : null}
        <ProjectTree nodes={tree} marks={{ open: shown?.path ?? '', changed, selected }} onOpen={choice.openFile} />
      </nav>
      <div className={styles.viewer}>
        <p className={styles.path}>{shown?.path}</p>
        <TraceStrip session={session} reading={reading} workspace={workspace} choice={choice} />
        {shown ? (
          <CodeView
            key={shown.path}
            file={shown}
            board={session.document.board}
            symbols={trace.symbols.get(shown.path) ?? []}
            lit={places.filter(({ file }) => file === shown.path)}
            current={place}
            selection={selection}
            onPick={choice.openSymbol}
          />
        ) : null}
      </div>
    </div>
  )
}
