import { ArrowUpDown, Trash2 } from 'lucide-react'
import type { Relationship } from '../../domain/board/Board.ts'
import type { Operation } from '../../domain/board/operations.ts'
import type { ModelRelationship } from '../../domain/interpretation/model.ts'
import { DOWNSTREAM_ROLES, PATTERNS, roleConflicts, UPSTREAM_ROLES } from '../../domain/notation/relationships.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/CheckField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { hasRoles, reverseRelationship } from './declareRelationship.ts'
import styles from './MapFace.module.css'
import { PATTERN_WORDS, ROLE_WORDS } from './patternWords.ts'

interface RelationshipEditorProps {
  readonly relationship: ModelRelationship
  /** What the board says of it; undefined while it is only seen from what crosses. */
  readonly declared: Relationship | undefined
  readonly nameOf: (context: string) => string
  readonly canEdit: boolean
  readonly onDeclare: (change: Partial<Pick<Relationship, 'pattern' | 'upstreamRoles' | 'downstreamRoles'>>) => void
  readonly onApply: (operation: Operation) => void
}

const PATTERN_OPTIONS = PATTERNS.map(({ pattern, label }) => ({ value: pattern, label }))

/** Pattern and roles of one relationship. */
export function RelationshipEditor({
  relationship,
  declared,
  nameOf,
  canEdit,
  onDeclare,
  onApply,
}: RelationshipEditorProps) {
  const { upstream, downstream, via } = relationship
  const { pattern, upstreamRoles, downstreamRoles } = declared ?? relationship
  const directed = hasRoles(pattern)
  const [from, to] = [nameOf(upstream), nameOf(downstream)]
  return (
    <section aria-label="Relationship" className={styles.editor}>
      <h2 className={styles.heading}>
        {from} <span className={styles.between}>{directed ? 'upstream of' : 'and'}</span> {to}
      </h2>
      {declared ? null : (
        <p className={styles.hint}>
          Seen from what crosses, not declared yet.{canEdit ? ' Choose a pattern to declare it.' : ''}
        </p>
      )}
      <SelectField
        label="Pattern"
        value={declared ? pattern : UNDECLARED}
        options={declared ? PATTERN_OPTIONS : [{ value: UNDECLARED, label: 'Not declared' }, ...PATTERN_OPTIONS]}
        disabled={!canEdit}
        onChoose={(next) => next !== UNDECLARED && onDeclare({ pattern: next })}
      />
      {declared ? <p className={styles.hint}>{PATTERN_WORDS[pattern]}</p> : null}
      {roleConflicts({ pattern, upstreamRoles, downstreamRoles }).map(({ role, why }) => (
        <p key={role} role="note" className={styles.conflict}>
          {why} Leave one of the two out.
        </p>
      ))}
      {directed ? (
        <>
          <fieldset className={styles.roles} disabled={!canEdit}>
            <legend>{from}, upstream</legend>
            {UPSTREAM_ROLES.map((role) => (
              <CheckField
                key={role}
                {...ROLE_WORDS[role]}
                checked={upstreamRoles.includes(role)}
                onChange={(on) => onDeclare({ upstreamRoles: toggled(UPSTREAM_ROLES, upstreamRoles, role, on) })}
              />
            ))}
          </fieldset>
          <fieldset className={styles.roles} disabled={!canEdit}>
            <legend>{to}, downstream</legend>
            {DOWNSTREAM_ROLES.map((role) => (
              <CheckField
                key={role}
                {...ROLE_WORDS[role]}
                checked={downstreamRoles.includes(role)}
                onChange={(on) => onDeclare({ downstreamRoles: toggled(DOWNSTREAM_ROLES, downstreamRoles, role, on) })}
              />
            ))}
          </fieldset>
        </>
      ) : null}
      <div>
        <h3 className={styles.subheading}>What crosses</h3>
        {via.length === 0 ? <p className={styles.hint}>Nothing on the wall yet.</p> : null}
        <ul className={styles.plainList}>
          {via.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </div>
      {declared && canEdit ? (
        <div className={styles.row}>
          {directed ? (
            <Button icon={<ArrowUpDown />} onClick={() => onApply(reverseRelationship(declared))}>
              Reverse
            </Button>
          ) : null}
          <Button icon={<Trash2 />} onClick={() => onApply({ type: 'delete', ids: [declared.id] })}>
            {via.length === 0 ? 'Remove' : 'Undeclare'}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

const UNDECLARED = 'undeclared'

function toggled<T>(all: readonly T[], chosen: readonly T[], role: T, on: boolean): readonly T[] {
  return all.filter((each) => (each === role ? on : chosen.includes(each)))
}
