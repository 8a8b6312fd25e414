import { Eye, LocateFixed } from 'lucide-react'
import { useStore } from 'zustand'
import type { Session } from '../../session/Session.ts'
import { MenuItem } from '../../ui/Menu.tsx'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { goTo } from './goTo.ts'
import { nameOf } from './nameOf.ts'
import type { Person } from './usePeople.ts'

interface PersonItemsProps {
  readonly peer: Person
  readonly session: Session
  readonly workspace: Workspace
}

/** What can be done with somebody who is here. */
export function PersonItems({ peer: { clientId, name }, session, workspace }: PersonItemsProps) {
  const followed = useStore(workspace.store, ({ following }) => following === clientId)
  const visit = () => {
    const peer = session.presence.peers.getState().get(clientId)
    if (peer) workspace.perform([change({ following: null }), ...goTo(peer, workspace.camera)])
  }
  return (
    <>
      <MenuItem icon={<LocateFixed />} onSelect={visit}>
        Go to {nameOf({ name })}
      </MenuItem>
      <MenuItem
        icon={<Eye />}
        onSelect={() => workspace.perform([change({ face: 'wall', following: followed ? null : clientId })])}
      >
        {followed ? 'Stop following' : 'Follow'} {nameOf({ name })}
      </MenuItem>
    </>
  )
}
