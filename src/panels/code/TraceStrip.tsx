import { ArrowDown, ArrowUp, Frame, StickyNote, X } from 'lucide-react'
import { getKind } from '../../domain/notation/kinds.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import type { Session } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Swatch } from '../../ui/Swatch.tsx'
import { useLive } from '../../ui/useLive.ts'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { type Sticky, stickiesOf } from './stickies.ts'
import styles from './TraceStrip.module.css'
import type { CodeChoice } from './useCodeChoice.ts'
import { WhyNotInCode } from './WhyNotInCode.tsx'

/** So many are named; of the others only how many. */
const NAMED = 6

interface TraceStripProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
  readonly choice: CodeChoice
}

/** The stickies behind the code that is looked at, and where else in the project they are. */
export function TraceStrip({ session, reading, workspace, choice }: TraceStripProps) {
  const { document } = session
  useLive(document, () => document.version)
  const stickies = stickiesOf(document.board, choice.selection)
  if (stickies.length === 0) {
    return (
      <section className={styles.strip} aria-label="Stickies of this code">
        <p className={styles.hint}>
          Click into the code, or on a mark beside it, to see the stickies it was made from.
        </p>
      </section>
    )
  }
  const { places, index } = choice
  const isInCode = places.some(({ file }) => file.endsWith('.ts'))
  return (
    <section className={styles.strip} aria-label="Stickies of this code">
      <ul className={styles.stickies}>
        {stickies.slice(0, NAMED).map((sticky) => (
          <StickyChip key={sticky.id} sticky={sticky} workspace={workspace} />
        ))}
        {stickies.length > NAMED ? <li className={styles.more}>and {stickies.length - NAMED} more</li> : null}
      </ul>
      <div className={styles.ways}>
        <span role="status" className={styles.places}>
          {isInCode ? null : <WhyNotInCode reading={reading} selection={choice.selection} />}
          {placeWords(index, places.length)}
        </span>
        <IconButton
          label="Previous place"
          icon={<ArrowUp />}
          disabled={places.length === 0}
          onClick={() => choice.openPlace(index > 0 ? index - 1 : places.length - 1)}
        />
        <IconButton
          label="Next place"
          icon={<ArrowDown />}
          disabled={places.length === 0}
          onClick={() => choice.openPlace(index + 1)}
        />
        <Button icon={<StickyNote />} onClick={() => workspace.run('show-on-wall')}>
          Show on the wall
        </Button>
        <IconButton label="Drop the selection" icon={<X />} onClick={choice.clear} />
      </div>
    </section>
  )
}

function StickyChip({ sticky: { id, kind, label, name }, workspace }: { sticky: Sticky; workspace: Workspace }) {
  const entry = kind === null ? null : getKind(kind)
  return (
    <li>
      <button
        type="button"
        className={styles.sticky}
        title={`Select only this: ${name}`}
        onClick={() => workspace.perform([change({ selection: new Set([id]) })])}
      >
        {entry ? <Swatch colour={entry.colour} mark={entry.mark} /> : <Frame aria-hidden />}
        <span className={styles.name} dir="auto">
          {name || <em>unnamed</em>}
        </span>
        <small className={styles.label}>{label}</small>
      </button>
    </li>
  )
}

function placeWords(index: number, count: number): string {
  if (count === 0) return ''
  if (index >= 0) return `Place ${index + 1} of ${count}`
  return count === 1 ? '1 place' : `${count} places`
}
