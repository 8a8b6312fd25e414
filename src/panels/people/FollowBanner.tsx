import { useStore } from 'zustand'
import type { Session } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './FollowBanner.module.css'
import { nameOf } from './nameOf.ts'
import { usePeople } from './usePeople.ts'

interface FollowBannerProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** Says whose view this page follows, and how to stop. */
export function FollowBanner({ session, workspace }: FollowBannerProps) {
  const following = useStore(workspace.store, (state) => state.following)
  const followed = usePeople(session.presence).find(({ clientId }) => clientId === following)
  if (!followed) return null
  return (
    <div role="status" className={styles.banner} style={{ borderColor: followed.colour }}>
      <span>
        Following <strong>{nameOf(followed)}</strong>
      </span>
      <Button look="ghost" onClick={() => workspace.perform([change({ following: null })])}>
        Stop <Kbd chord="Escape" />
      </Button>
    </div>
  )
}
