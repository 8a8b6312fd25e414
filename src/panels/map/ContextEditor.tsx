import { StickyNote } from 'lucide-react'
import type { Frame } from '../../domain/board/Board.ts'
import type { Operation } from '../../domain/board/operations.ts'
import type { ContextElement } from '../../domain/interpretation/model.ts'
import { SUBDOMAINS } from '../../domain/notation/relationships.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/CheckField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import styles from './MapFace.module.css'

interface ContextEditorProps {
  readonly context: ContextElement
  /** Its frame; the context of what stands in no frame has none. */
  readonly frame: Frame | undefined
  readonly canEdit: boolean
  readonly onApply: (operation: Operation) => void
  readonly onOpen: () => void
}

const NO_SUBDOMAIN = 'none'
const SUBDOMAIN_OPTIONS = [
  { value: NO_SUBDOMAIN, label: 'Not said' },
  ...SUBDOMAINS.map((value) => ({ value, label: `${value.charAt(0).toUpperCase()}${value.slice(1)}` })),
] as const

/** What a person says of a bounded context. */
export function ContextEditor({ context, frame, canEdit, onApply, onOpen }: ContextEditorProps) {
  const counts = [
    [context.aggregates.length, 'aggregate'],
    [context.policies.length, 'policy'],
    [context.events.length, 'event'],
    [context.readModels.length, 'read model'],
  ] as const
  return (
    <section aria-label="Bounded context" className={styles.editor}>
      <h2 className={styles.heading}>{context.name || context.identifier}</h2>
      <p className={styles.hint}>
        {counts
          .filter(([count]) => count > 0)
          .map(([count, word]) => counted(count, word))
          .join(', ') || 'Nothing in it yet'}
      </p>
      {frame ? (
        <>
          <SelectField
            label="Subdomain"
            value={frame.subdomain ?? NO_SUBDOMAIN}
            options={SUBDOMAIN_OPTIONS}
            disabled={!canEdit}
            onChoose={(next) =>
              onApply({ type: 'set-subdomain', id: frame.id, subdomain: next === NO_SUBDOMAIN ? null : next })
            }
          />
          <CheckField
            label="Big ball of mud"
            detail="A boundary around a mess, so that it does not spread"
            checked={frame.bigBallOfMud === true}
            disabled={!canEdit}
            onChange={(bigBallOfMud) => onApply({ type: 'set-big-ball-of-mud', id: frame.id, bigBallOfMud })}
          />
        </>
      ) : (
        <p className={styles.hint}>What stands in no frame. Draw a context frame around it on the wall to name it.</p>
      )}
      <Button icon={<StickyNote />} onClick={onOpen}>
        Show on the wall
      </Button>
    </section>
  )
}

function counted(count: number, word: string): string {
  if (count === 1) return `1 ${word}`
  return `${count} ${word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`}`
}
