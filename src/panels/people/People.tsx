import type { Session } from '../../session/Session.ts'
import { Avatar } from '../../ui/Avatar.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { Workspace } from '../../workspace/Workspace.ts'
import { Me } from './Me.tsx'
import { nameOf } from './nameOf.ts'
import styles from './People.module.css'
import { PersonItems } from './PersonItems.tsx'
import { type Person, usePeople } from './usePeople.ts'

interface PeopleProps {
  readonly session: Session
  readonly workspace: Workspace
}

const SHOWN = 4

/** Who is at the wall; each can be gone to or followed. */
export function People({ session, workspace }: PeopleProps) {
  const people = usePeople(session.presence)
  const rest = people.slice(SHOWN)
  return (
    <ul className={styles.people} aria-label="Who is here">
      {people.slice(0, SHOWN).map((peer) => (
        <li key={peer.clientId}>
          <Menu
            align="end"
            trigger={
              <button type="button" className={styles.person} aria-label={nameOf(peer)} title={titleOf(peer)}>
                <Avatar name={nameOf(peer)} colour={peer.colour} />
              </button>
            }
          >
            <PersonItems peer={peer} session={session} workspace={workspace} />
          </Menu>
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
              <PersonItems key={peer.clientId} peer={peer} session={session} workspace={workspace} />
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

function titleOf(peer: Person): string {
  return peer.role === 'view' ? `${nameOf(peer)} (looking on)` : nameOf(peer)
}
