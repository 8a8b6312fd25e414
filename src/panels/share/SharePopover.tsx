import { Share2 } from 'lucide-react'
import { useStore } from 'zustand'
import type { Session } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { FacilitatorLinks } from './FacilitatorLinks.tsx'
import { LinkField } from './LinkField.tsx'
import styles from './SharePopover.module.css'

interface SharePopoverProps {
  readonly session: Session
  readonly workspace: Workspace
  /** The one this page came with. */
  readonly capability: string
}

/** Links to hand out: all of them for the facilitator, one's own for everybody else. */
export function SharePopover({ session, workspace, capability }: SharePopoverProps) {
  const open = useStore(workspace.store, ({ dialog }) => dialog === 'share')
  const role = useStore(session.status, (status) => status.role)
  const { boardId } = session
  return (
    <Popover
      label="Share this wall"
      open={open}
      onOpenChange={(next) => workspace.perform([change({ dialog: next ? 'share' : null })])}
      trigger={
        <Button look="primary" icon={<Share2 />} shrinks>
          Share
        </Button>
      }
    >
      <h2 className={styles.title}>Share this wall</h2>
      <p className={styles.words}>Whoever has a link is in. No account, just a name.</p>
      {role === 'facilitate' ? (
        <FacilitatorLinks boardId={boardId} capability={capability} />
      ) : (
        <LinkField
          label={role === 'view' ? 'To look on' : 'To edit'}
          link={`/b/${boardId}#${capability}`}
          hint="This is the link you came with. Other links are the facilitator’s to give."
        />
      )}
    </Popover>
  )
}
