import { ArrowLeft, Download } from 'lucide-react'
import type { MergeReport } from '../../domain/export/writing/mergeZip.ts'
import { Button } from '../../ui/Button.tsx'
import { FileList } from './FileList.tsx'
import styles from './MergeOutcome.module.css'
import type { DroppedProject } from './useMerge.ts'

interface MergeOutcomeProps {
  readonly dropped: DroppedProject
  /** The file that is looked at. */
  readonly shown: string | undefined
  readonly onOpen: (path: string) => void
  readonly onDownload: () => void
  readonly onForce: () => void
  readonly onLeave: () => void
}

const LISTS: readonly {
  readonly of: 'conflicts' | 'moved' | 'merged' | 'staleImports' | 'strays' | 'orphans' | 'rewritten' | 'removed'
  readonly title: string
  readonly what: string
}[] = [
  {
    of: 'conflicts',
    title: 'In conflict',
    what: 'You and the wall changed the same lines. Both stand between markers: choose.',
  },
  { of: 'moved', title: 'Moved', what: 'Your files followed their stickies to new names or contexts.' },
  { of: 'merged', title: 'Merged', what: 'Your lines stayed, the wall’s came in.' },
  {
    of: 'staleImports',
    title: 'Imports to mend',
    what: 'Files of yours that import what is no longer where it was.',
  },
  {
    of: 'strays',
    title: 'Moved by you',
    what: 'A new file was written where each of these was. Move them back, or export them from there.',
  },
  {
    of: 'orphans',
    title: 'Kept',
    what: 'The wall gives these no longer, and they may not compile. They stay until you delete them.',
  },
  { of: 'rewritten', title: 'Written anew', what: 'Generated files that had been edited.' },
  { of: 'removed', title: 'Removed', what: 'The wall gives these no longer, and nobody wrote in them.' },
]

/** What became of a dropped project, in words, and what can be done with it. */
export function MergeOutcome({
  dropped: { name, merge },
  shown,
  onOpen,
  onDownload,
  onForce,
  onLeave,
}: MergeOutcomeProps) {
  return (
    <div className={styles.outcome}>
      <Button look="ghost" icon={<ArrowLeft />} className={styles.back} onClick={onLeave}>
        Back to the project
      </Button>
      <h2 className={styles.name}>{name}</h2>
      <div role="status" className={styles.words}>
        {merge === null ? <Progress /> : <p>{merge.ok ? sumOf(merge.report) : merge.message}</p>}
      </div>
      {merge?.ok ? (
        <>
          <Button look="primary" icon={<Download />} onClick={onDownload}>
            Download the merged zip
          </Button>
          {LISTS.map(({ of, title, what }) => (
            <FileList
              key={of}
              title={title}
              what={what}
              paths={merge.report[of]}
              shown={shown}
              {...(of === 'removed' ? {} : { onOpen })}
            />
          ))}
        </>
      ) : null}
      {merge && !merge.ok && merge.code === 'edited' ? (
        <>
          <FileList title="Edited generated files" what="Nothing was merged yet." paths={merge.edited} shown={shown} />
          <div className={styles.choice}>
            <Button look="primary" onClick={onForce}>
              Rewrite them and merge
            </Button>
            <Button onClick={onLeave}>Stop</Button>
          </div>
        </>
      ) : null}
    </div>
  )
}

function Progress() {
  return (
    <>
      <p>Merging it with the wall …</p>
      <progress aria-label="Merging" className={styles.progress} />
    </>
  )
}

function sumOf({ conflicts, merged, style, isPart, isRecordBroken }: MergeReport): string {
  const result =
    conflicts.length > 0
      ? `Merged, with ${conflicts.length === 1 ? 'a conflict in one file' : `conflicts in ${conflicts.length} files`} for you to resolve.`
      : merged.length > 0
        ? 'Merged without a conflict.'
        : 'Brought up to the wall. None of your files had to change.'
  const kept = `Written ${style === 'class' ? 'with classes' : 'with functions'}, as before.`
  const broken = 'Its record could not be read, so every file in the way was taken for yours.'
  const left = 'node_modules, dist and .git are left out.'
  return [result, kept, ...(isRecordBroken ? [broken] : []), ...(isPart ? [left] : [])].join(' ')
}
