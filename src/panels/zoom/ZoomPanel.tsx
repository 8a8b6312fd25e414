import type { Session } from '../../session/Session.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { Minimap } from './Minimap.tsx'
import { ZoomControls } from './ZoomControls.tsx'
import styles from './ZoomPanel.module.css'

interface ZoomPanelProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** Where on the wall one is, and how near. */
export function ZoomPanel({ session, workspace }: ZoomPanelProps) {
  return (
    <div className={styles.panel}>
      <div className={styles.map}>
        <Minimap session={session} workspace={workspace} />
      </div>
      <ZoomControls workspace={workspace} />
    </div>
  )
}
