import { Share2 } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import type { Session } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './SharePopover.module.css'

const ShareLinks = lazy(async () => ({ default: (await import('./ShareLinks.tsx')).ShareLinks }))

interface SharePopoverProps {
  readonly session: Session
  readonly workspace: Workspace
  /** The one this page came with. */
  readonly capability: string
}

/** Links to hand out; fetched when they are asked for. */
export function SharePopover({ session, workspace, capability }: SharePopoverProps) {
  const open = useStore(workspace.store, ({ dialog }) => dialog === 'share')
  const role = useStore(session.status, (status) => status.role)
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
      <ErrorBoundary fallback={({ message }) => <p role="alert">Load the page again to see the links. ({message})</p>}>
        <Suspense>
          <ShareLinks role={role} boardId={session.boardId} capability={capability} />
        </Suspense>
      </ErrorBoundary>
    </Popover>
  )
}
