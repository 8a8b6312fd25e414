import { Copy, Pencil, Trash2 } from 'lucide-react'
import { useStore } from 'zustand'
import type { Session } from '../../session/Session.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLive } from '../../ui/useLive.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { ContextFields } from './ContextFields.tsx'
import { KindMenu } from './KindMenu.tsx'
import styles from './SelectionBar.module.css'
import { selectionFacts, selectionWords } from './selectionFacts.ts'

interface SelectionBarProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** What can be done with what is selected; nothing while nothing is, or while its text is being written. */
export function SelectionBar({ session, workspace }: SelectionBarProps) {
  const { document } = session
  const selection = useStore(workspace.store, (state) => state.selection)
  const editing = useStore(workspace.store, (state) => state.editing !== null)
  const viewOnly = useStore(session.status, ({ role }) => role === 'view')
  useLive(document, () => document.version)
  if (selection.size === 0 || editing || viewOnly) return null

  const facts = selectionFacts(document.board, selection)
  const [frame] = facts.frames
  const oneContext = selection.size === 1 && frame?.kind === 'context' ? frame : null
  const hasWords = facts.notes > 0 || facts.frames.length > 0
  return (
    <div role="toolbar" aria-label="Selection" className={styles.bar}>
      <span className={styles.words}>{selectionWords(facts)}</span>
      {facts.notes > 0 ? <KindMenu facts={facts} workspace={workspace} /> : null}
      {oneContext ? <ContextFields frame={oneContext} workspace={workspace} /> : null}
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
