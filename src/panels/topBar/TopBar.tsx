import { CircleHelp, Code, Map as MapIcon, PanelRight, StickyNote } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { mayEdit } from '../../session/mayEdit.ts'
import type { Session } from '../../session/Session.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Switcher } from '../../ui/Switcher.tsx'
import { ThemeMenu } from '../../ui/theme/ThemeMenu.tsx'
import { useLive } from '../../ui/useLive.ts'
import { apply, change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import type { Face } from '../../workspace/WorkspaceState.ts'
import styles from './TopBar.module.css'
import { UndoButtons } from './UndoButtons.tsx'

const FACE_OPTIONS: readonly { value: Face; label: string; icon: ReactNode }[] = [
  { value: 'wall', label: 'Wall', icon: <StickyNote /> },
  { value: 'map', label: 'Map', icon: <MapIcon /> },
  { value: 'code', label: 'Code', icon: <Code /> },
]

interface TopBarProps {
  readonly session: Session
  readonly workspace: Workspace
  /** What becomes of edits; nothing where none are made. */
  readonly badge: ReactNode
  /** Who is here, Share, Export: panels of their own. */
  readonly children: ReactNode
}

/** The slim bar: which wall, is it saved, which face, who is here, and what to take along. */
export function TopBar({ session, workspace, badge, children }: TopBarProps) {
  const { document } = session
  const title = useLive(document, () => document.board.title)
  const canEdit = useStore(session.status, mayEdit)
  const face = useStore(workspace.store, (state) => state.face)
  const panel = useStore(workspace.store, (state) => state.panel)
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <a href="/" aria-label="All walls" className={styles.home}>
          <img src="/icon.svg" alt="" width={24} height={24} />
        </a>
        <h1 className={styles.title}>
          <InlineText
            label="Title of the wall"
            value={title}
            placeholder="Untitled wall"
            readOnly={!canEdit}
            onCommit={(next) => workspace.perform([apply({ type: 'set-title', title: next })])}
          />
        </h1>
        {badge}
        {canEdit ? <UndoButtons session={session} workspace={workspace} /> : null}
      </div>
      <Switcher
        label="Face of the wall"
        value={face}
        options={FACE_OPTIONS}
        shrinks
        onChange={(next) => workspace.perform([change({ face: next })])}
      />
      <div className={styles.end}>
        {children}
        <span className={styles.spare}>
          <ThemeMenu />
          <IconButton
            label="Keyboard shortcuts"
            shortcut="?"
            icon={<CircleHelp />}
            onClick={() => workspace.run('help')}
          />
        </span>
        <IconButton
          label="Side panel"
          icon={<PanelRight />}
          pressed={panel !== null}
          onClick={() => workspace.perform([change({ panel: panel === null ? 'model' : null })])}
        />
      </div>
    </header>
  )
}
