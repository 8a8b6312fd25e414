import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { ContextElement } from '../../domain/interpretation/model.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import styles from './MapFace.module.css'

interface AddRelationshipProps {
  /** At least two. */
  readonly contexts: readonly ContextElement[]
  /** Chosen as the upstream from the start. */
  readonly from: ContextElement | undefined
  readonly onAdd: (upstream: string, downstream: string) => void
}

/** Joins two contexts by hand. */
export function AddRelationship({ contexts, from, onAdd }: AddRelationshipProps) {
  const [chosen, setChosen] = useState<{ upstream?: string; downstream?: string }>({})
  const upstream = (from ?? contexts.find(({ id }) => id === chosen.upstream) ?? contexts[0])?.id ?? ''
  const others = contexts.filter(({ id }) => id !== upstream)
  const downstream = others.find(({ id }) => id === chosen.downstream)?.id ?? others[0]?.id ?? ''
  const optionsOf = (list: readonly ContextElement[]) =>
    list.map(({ id, name, identifier }) => ({ value: id, label: name || identifier }))
  return (
    <section aria-label="New relationship" className={styles.editor}>
      <h2 className={styles.subheading}>New relationship</h2>
      <SelectField
        label="Upstream"
        value={upstream}
        options={optionsOf(contexts)}
        disabled={from !== undefined}
        onChoose={(next) => setChosen({ ...chosen, upstream: next })}
      />
      <SelectField
        label="Downstream"
        value={downstream}
        options={optionsOf(others)}
        onChoose={(next) => setChosen({ ...chosen, downstream: next })}
      />
      <Button icon={<Plus />} onClick={() => onAdd(upstream, downstream)}>
        Add relationship
      </Button>
    </section>
  )
}
