import { Circle, CircleCheck, Minus } from 'lucide-react'
import type { ReadinessItem } from '../../domain/lint/readiness.ts'
import { jumpTo } from '../../workspace/flow/jumpTo.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './ReadinessView.module.css'

const STATES = {
  done: { Icon: CircleCheck, word: 'Done' },
  open: { Icon: Circle, word: 'Open' },
  'not-applicable': { Icon: Minus, word: 'Nothing to ask' },
} as const

interface ReadinessViewProps {
  readonly items: readonly ReadinessItem[]
  readonly workspace: Workspace
}

/** How far the wall is from code: each open question says what is missing and jumps to its stickies. */
export function ReadinessView({ items, workspace }: ReadinessViewProps) {
  const asked = items.filter(({ state }) => state !== 'not-applicable')
  const done = asked.filter(({ state }) => state === 'done').length
  if (asked.length === 0) return null
  return (
    <details className={styles.readiness}>
      <summary className={styles.summary}>
        Ready for code: {done} of {asked.length}
        <progress aria-hidden className={styles.bar} value={done} max={asked.length} />
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item.code} className={styles.item} data-state={item.state}>
            <ItemLine item={item} workspace={workspace} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function ItemLine({ item: { title, state, missing }, workspace }: { item: ReadinessItem; workspace: Workspace }) {
  const { Icon, word } = STATES[state]
  const notes = missing.flatMap((gap) => gap.notes)
  const [first, ...others] = missing
  const words = (
    <span>
      <span className="aside">{word}: </span>
      {title}
      {first ? <small className={styles.missing}>{`${first.message}${more(others.length)}`}</small> : null}
    </span>
  )
  return (
    <>
      <Icon aria-hidden />
      {notes.length === 0 ? (
        <span className={styles.line}>{words}</span>
      ) : (
        <button
          type="button"
          className={styles.line}
          onClick={() => workspace.perform(jumpTo(workspace.context(), [...new Set(notes)]))}
        >
          {words}
        </button>
      )}
    </>
  )
}

function more(others: number): string {
  return others === 0 ? '' : ` And ${others} more.`
}
