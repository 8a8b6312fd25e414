import { CircleSlash2, Download, Upload } from 'lucide-react'
import { CODE_STYLES, type CodeStyle } from '../../domain/export/ExportTarget.ts'
import { fileNameOf } from '../../domain/export/fileNameOf.ts'
import { zipOf } from '../../domain/export/zipOf.ts'
import { mayEdit } from '../../session/mayEdit.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import { rememberNames } from '../../session/rememberNames.ts'
import type { Session } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/notices/notices.ts'
import { sayIfSlow } from '../../ui/notices/sayIfSlow.ts'
import { pickFile } from '../../ui/pickFile.ts'
import { Switcher } from '../../ui/Switcher.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './CodeFace.module.css'
import type { Project } from './useProject.ts'

const STYLE_LABELS: Readonly<Record<CodeStyle, string>> = { class: 'Classes', functions: 'Functions' }
const STYLE_OPTIONS = CODE_STYLES.map((value) => ({ value, label: STYLE_LABELS[value] }))

interface ProjectHeadProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
  readonly project: Project
  /** An edited project was chosen, to be merged. */
  readonly onReturn: (file: File) => void
}

/** How the project is written, and the way to take it along. */
export function ProjectHead({ session, reading, workspace, project: { files, style }, onReturn }: ProjectHeadProps) {
  const download = async () => {
    const { model } = reading.state.getState()
    if (model && mayEdit(session.status.getState())) rememberNames(session.document, model)
    try {
      const bytes = await sayIfSlow('Packing the project …', zipOf(files))
      saveFile(
        new Blob([bytes], { type: 'application/zip' }),
        `${fileNameOf(session.document.board.title)}-typescript.zip`,
      )
    } catch (error) {
      say(`The download did not work: ${error instanceof Error ? error.message : String(error)}`, 'error')
    }
  }
  const pick = async () => {
    const file = await pickFile('.zip,application/zip')
    if (file) onReturn(file)
  }
  return (
    <div className={styles.head}>
      <div className={styles.row}>
        <Switcher
          label="Style of the code"
          value={style}
          options={STYLE_OPTIONS}
          onChange={(codeStyle) => workspace.perform([change({ codeStyle })])}
        />
      </div>
      <div className={styles.row}>
        <Button icon={<Download />} onClick={() => void download()}>
          Download zip
        </Button>
        <Button icon={<Upload />} title="Or drop it here" onClick={() => void pick()}>
          Merge edited zip
        </Button>
      </div>
      <div className={styles.row}>
        <span>{files.length} files</span>
        <Button look="ghost" icon={<CircleSlash2 />} onClick={() => workspace.perform([change({ panel: 'coverage' })])}>
          Not in code
        </Button>
      </div>
    </div>
  )
}
