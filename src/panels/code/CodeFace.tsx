import { Code, Download } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { fileNameOf } from '../../domain/export/fileNameOf.ts'
import { zipOf } from '../../domain/export/zipOf.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import { rememberNames } from '../../session/rememberNames.ts'
import type { Session } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './CodeFace.module.css'
import { CodeView } from './CodeView.tsx'
import { fileTree } from './fileTree.ts'
import { notesOfFiles } from './notesOfFiles.ts'
import { ProjectTree } from './ProjectTree.tsx'
import { type Project, useProject } from './useProject.ts'

interface CodeFaceProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
}

/** The face that shows the wall as the TypeScript project it gives. */
export function CodeFace(props: CodeFaceProps) {
  const { project, error } = useProject(props.reading)
  if (project) return <ProjectPage {...props} project={project} error={error} />
  if (error) {
    return (
      <EmptyState icon={<Code />} title="The project could not be written">
        {error}
      </EmptyState>
    )
  }
  return <EmptyState icon={<Code />} title="Writing the project" />
}

interface ProjectPageProps extends CodeFaceProps {
  readonly project: Project
  readonly error: string | null
}

function ProjectPage({ session, reading, workspace, project, error }: ProjectPageProps) {
  const { files, changed } = project
  const selection = useStore(workspace.store, (state) => state.selection)
  const [wanted, setWanted] = useState('')
  const tree = useMemo(() => fileTree(files.map(({ path }) => path)), [files])
  const notes = useMemo(() => notesOfFiles(files), [files])
  const shown = files.find(({ path }) => path === wanted) ?? files.find(({ path }) => path === 'README.md') ?? files[0]
  const selected = useMemo(() => {
    const paths = [...notes].filter(([, ids]) => ids.some((id) => selection.has(id)))
    return new Set(paths.map(([path]) => path))
  }, [notes, selection])

  const open = (path: string) => {
    setWanted(path)
    const ids = notes.get(path) ?? []
    if (ids.length > 0) workspace.perform([change({ selection: new Set(ids) })])
  }
  const download = async () => {
    const { model } = reading.state.getState()
    if (model) rememberNames(session.document, model)
    const bytes = await zipOf(files)
    saveFile(
      new Blob([bytes], { type: 'application/zip' }),
      `${fileNameOf(session.document.board.title)}-typescript.zip`,
    )
  }

  return (
    <div className={styles.face}>
      <nav className={styles.files} aria-label="Files of the project">
        <div className={styles.head}>
          <span>{files.length} files</span>
          <Button icon={<Download />} onClick={() => void download()}>
            Download zip
          </Button>
        </div>
        {error ? <p className={styles.error}>{error} What you see is from before.</p> : null}
        <ProjectTree nodes={tree} marks={{ open: shown?.path ?? '', changed, selected }} onOpen={open} />
      </nav>
      <div className={styles.viewer}>
        <p className={styles.path}>{shown?.path}</p>
        {shown ? <CodeView key={shown.path} file={shown} /> : null}
      </div>
    </div>
  )
}
