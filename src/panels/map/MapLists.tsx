import type { ContextMap } from '../../domain/context-map/ContextMap.ts'
import { isSymmetric, relationshipMarks } from '../../domain/context-map/relationshipMarks.ts'
import styles from './MapFace.module.css'

interface MapListsProps {
  readonly map: ContextMap
  readonly nameOf: (context: string) => string
  readonly onRelationship: (index: number) => void
}

/** The relationships as a list, for those who do not want to aim at lines; the undeclared ones first. */
export function MapLists({ map, nameOf, onRelationship }: MapListsProps) {
  const indexed = map.relationships.map((relationship, index) => ({ relationship, index }))
  const open = indexed.filter(({ relationship }) => !relationship.declared)
  const declared = indexed.filter(({ relationship }) => relationship.declared)
  return (
    <section aria-label="Relationships" className={styles.editor}>
      <h2 className={styles.subheading}>Relationships</h2>
      {indexed.length === 0 ? (
        <p className={styles.hint}>
          None yet. A policy that reacts to another context’s event makes one, and so do you, below.
        </p>
      ) : null}
      <ul className={styles.plainList}>
        {[...open, ...declared].map(({ relationship, index }) => {
          const { upstream, downstream } = relationshipMarks(relationship)
          const both = isSymmetric(relationship.pattern)
          const codes = [upstream, downstream].map((marks) => marks.map(({ code }) => code).join(' ')).join(' → ')
          const said = both ? upstream[0]?.words : codes
          return (
            <li key={index}>
              <button type="button" className={styles.choice} onClick={() => onRelationship(index)}>
                <span>
                  {nameOf(relationship.upstream)} {both ? 'and' : '→'} {nameOf(relationship.downstream)}
                </span>
                <small>{relationship.declared ? said : 'not declared yet'}</small>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
