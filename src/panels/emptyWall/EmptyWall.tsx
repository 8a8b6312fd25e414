import { useStore } from 'zustand'
import { NOTE_KINDS } from '../../domain/notation/kinds.ts'
import { mayEdit } from '../../session/mayEdit.ts'
import type { Session } from '../../session/Session.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { Swatch } from '../../ui/Swatch.tsx'
import { useLive } from '../../ui/useLive.ts'
import styles from './EmptyWall.module.css'

const SHOWN = new Set(['event', 'command', 'aggregate', 'policy'])

/** What to do on a wall without a sticky; gone with the first one, and never in the pointer's way. */
export function EmptyWall({ session }: { readonly session: Session }) {
  const { document } = session
  const empty = useLive(document, () => document.board.notes.size === 0)
  const canEdit = useStore(session.status, (status) => status.loaded && mayEdit(status))
  if (!empty || !canEdit) return null
  return (
    <div className={styles.hint}>
      <p className={styles.title}>What happened in the business?</p>
      <p>
        Point at the wall, press <Kbd chord="E" /> and write an event. <Kbd chord="Tab" /> goes on to the right.
      </p>
      <ul className={styles.kinds}>
        {NOTE_KINDS.filter(({ kind }) => SHOWN.has(kind)).map(({ kind, key, label, colour, mark, width }) => (
          <li key={kind}>
            <Swatch colour={colour} mark={mark} letter={key} wide={width > 200} large />
            {label}
          </li>
        ))}
      </ul>
      <p>
        <Kbd chord="?" /> shows every key.
      </p>
    </div>
  )
}
