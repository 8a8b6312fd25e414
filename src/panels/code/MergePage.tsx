import { useState } from 'react'
import { fileNameOf } from '../../domain/export/fileNameOf.ts'
import type { Session } from '../../session/Session.ts'
import { saveFile } from '../../ui/saveFile.ts'
import styles from './CodeFace.module.css'
import { CodeView } from './CodeView.tsx'
import { conflictRanges } from './conflictRanges.ts'
import { MergeOutcome } from './MergeOutcome.tsx'
import type { DroppedProject, Merging } from './useMerge.ts'

interface MergePageProps {
  readonly session: Session
  readonly dropped: DroppedProject
  readonly merging: Merging
}

const NOTHING = new Set<string>()

/** What became of a dropped project: the list on the left, the file that is looked at on the right. */
export function MergePage({ session, dropped, merging }: MergePageProps) {
  const [wanted, setWanted] = useState('')
  const files = dropped.merge?.ok ? dropped.merge.files : []
  const shown =
    files.find(({ path }) => path === wanted) ?? files.find(({ text }) => conflictRanges(text).length > 0) ?? files[0]
  const conflicts = shown ? conflictRanges(shown.text).map((lines) => ({ file: shown.path, lines })) : []
  const download = () => {
    if (!dropped.merge?.ok) return
    const name = `${fileNameOf(session.document.board.title)}-typescript-merged.zip`
    saveFile(new Blob([dropped.merge.zip], { type: 'application/zip' }), name)
  }
  return (
    <div className={styles.face}>
      <section className={styles.files} aria-label="Merged project">
        <MergeOutcome
          dropped={dropped}
          shown={shown?.path}
          onOpen={setWanted}
          onDownload={download}
          onForce={() => void merging.force()}
          onLeave={merging.leave}
        />
      </section>
      <div className={styles.viewer}>
        {shown ? (
          <>
            <p className={styles.path}>{shown.path}</p>
            <CodeView
              key={shown.path}
              file={shown}
              board={session.document.board}
              symbols={[]}
              lit={conflicts}
              current={conflicts[0] ?? { file: shown.path }}
              selection={NOTHING}
              onPick={() => undefined}
            />
          </>
        ) : null}
      </div>
    </div>
  )
}
