import { Code, Copy, Lock, LockOpen, Pencil, Trash2 } from 'lucide-react'
import { useStore } from 'zustand'
import type { Id } from '../../domain/board/Board.ts'
import type { CodeGap } from '../../domain/export/typescript/findGaps.ts'
import { mayEdit } from '../../session/mayEdit.ts'
import type { Reading, ReadingState } from '../../session/reading/Reading.ts'
import type { Session } from '../../session/Session.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLive } from '../../ui/useLive.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { ArrangeButtons } from './ArrangeButtons.tsx'
import { ContextFields } from './ContextFields.tsx'
import { KindMenu } from './KindMenu.tsx'
import styles from './SelectionBar.module.css'
import { selectionFacts, selectionWords } from './selectionFacts.ts'

interface SelectionBarProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
}

/** What can be done with what is selected; nothing while nothing is, or while its text is being written. */
export function SelectionBar(props: SelectionBarProps) {
  const { session, workspace } = props
  const isAnySelected = useStore(workspace.store, ({ selection }) => selection.size > 0)
  const editing = useStore(workspace.store, (state) => state.editing !== null)
  const canEdit = useStore(session.status, mayEdit)
  return isAnySelected && !editing && canEdit ? <Bar {...props} /> : null
}

function Bar({ session, reading, workspace }: SelectionBarProps) {
  const { document } = session
  const selection = useStore(workspace.store, (state) => state.selection)
  const gap = useStore(reading.state, ({ gaps }) => onlyGap(gaps, selection))
  useLive(document, () => document.version)

  const facts = selectionFacts(document.board, selection)
  const [frame] = facts.frames
  const oneContext = selection.size === 1 && frame?.kind === 'context' ? frame : null
  const hasWords = facts.notes > 0 || facts.frames.length > 0
  return (
    <div role="toolbar" aria-label="Selection" className={styles.bar}>
      <span className={styles.words}>{selectionWords(facts)}</span>
      {gap ? <span className={styles.gap}>Not in code: {gap.why}</span> : null}
      {facts.notes > 0 ? <KindMenu facts={facts} workspace={workspace} /> : null}
      {oneContext ? <ContextFields frame={oneContext} workspace={workspace} /> : null}
      <ArrangeButtons facts={facts} workspace={workspace} />
      {selection.size === 1 && hasWords ? (
        <IconButton
          label="Edit the words"
          shortcut="Enter"
          side="top"
          icon={<Pencil />}
          onClick={() => workspace.run('edit')}
        />
      ) : null}
      {hasWords ? (
        <IconButton
          label="Duplicate"
          shortcut="Mod+D"
          side="top"
          icon={<Copy />}
          onClick={() => workspace.run('duplicate')}
        />
      ) : null}
      {hasWords ? (
        <IconButton
          label="Show its code"
          shortcut="G"
          side="top"
          icon={<Code />}
          onClick={() => workspace.run('show-code')}
        />
      ) : null}
      {hasWords ? (
        <IconButton
          label={facts.locked ? 'Unlock' : 'Lock'}
          shortcut="Mod+Shift+L"
          side="top"
          icon={facts.locked ? <Lock /> : <LockOpen />}
          onClick={() => workspace.run('toggle-lock')}
        />
      ) : null}
      <IconButton
        label="Delete"
        shortcut="Delete"
        side="top"
        icon={<Trash2 />}
        onClick={() => workspace.run('delete')}
      />
    </div>
  )
}

/** Why the selected sticky is not in the code, where the wall shows that. */
function onlyGap(gaps: ReadingState['gaps'], selection: ReadonlySet<Id>): CodeGap | undefined {
  return selection.size === 1 ? gaps?.find(({ note }) => selection.has(note)) : undefined
}
