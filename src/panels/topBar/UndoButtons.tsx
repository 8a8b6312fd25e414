import { Redo2, Undo2 } from 'lucide-react'
import type { Session } from '../../session/Session.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLive } from '../../ui/useLive.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './TopBar.module.css'

interface UndoButtonsProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** One's own last step, taken back or done again; nobody else's. */
export function UndoButtons({ session, workspace }: UndoButtonsProps) {
  const { document } = session
  const canUndo = useLive(document, () => document.canUndo)
  const canRedo = useLive(document, () => document.canRedo)
  return (
    <span className={styles.undo}>
      <IconButton
        label="Undo"
        shortcut="Mod+Z"
        icon={<Undo2 />}
        disabled={!canUndo}
        onClick={() => workspace.run('undo')}
      />
      <IconButton
        label="Redo"
        shortcut="Mod+Shift+Z"
        icon={<Redo2 />}
        disabled={!canRedo}
        onClick={() => workspace.run('redo')}
      />
    </span>
  )
}
