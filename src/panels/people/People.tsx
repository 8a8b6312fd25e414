import type { Session } from '../../session/Session.ts'
import { Avatar } from '../../ui/Avatar.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import type { Workspace } from '../../workspace/Workspace.ts'
import { goTo } from './goTo.ts'
import { Me } from './Me.tsx'
import styles from './People.module.css'
import { type Person, usePeople } from './usePeople.ts'

interface PeopleProps {
  readonly session: Session
  readonly workspace: Workspace
}

const SHOWN = 4

/** Who is at the wall: a click goes to where they look. */
export function People({ session, workspace }: PeopleProps) {
  const people = usePeople(session.presence)
  const visit = ({ clientId }: Person) => {
    const peer = session.presence.peers.getState().get(clientId)
    if (peer) workspace.perform(goTo(peer, workspace.camera))
  }
  const rest = people.slice(SHOWN)
  return (
    <ul className={styles.people} aria-label="Who is here">
      {people.slice(0, SHOWN).map((peer) => (
        <li key={peer.clientId}>
          <Tooltip label={peer.role === 'view' ? `${nameOf(peer)} (looking on)` : nameOf(peer)}>
            <button
              type="button"
              className={styles.person}
              aria-label={`Go to ${nameOf(peer)}`}
              onClick={() => visit(peer)}
            >
              <Avatar name={nameOf(peer)} colour={peer.colour} />
            </button>
          </Tooltip>
        </li>
      ))}
      {rest.length > 0 ? (
        <li>
          <Menu
            align="end"
            trigger={
              <button type="button" className={styles.more} aria-label={`${rest.length} more people`}>
                +{rest.length}
              </button>
            }
          >
            {rest.map((peer) => (
              <MenuItem
                key={peer.clientId}
                icon={<Avatar name={nameOf(peer)} colour={peer.colour} />}
                onSelect={() => visit(peer)}
              >
                {nameOf(peer)}
              </MenuItem>
            ))}
          </Menu>
        </li>
      ) : null}
      <li>
        <Me session={session} />
      </li>
    </ul>
  )
}

function nameOf({ name }: Person): string {
  return name || 'Somebody'
}
