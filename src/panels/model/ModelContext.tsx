import { ChevronRight } from 'lucide-react'
import { memo, useState } from 'react'
import type { Workspace } from '../../workspace/Workspace.ts'
import { ModelBranch } from './ModelBranch.tsx'
import styles from './ModelPanel.module.css'
import type { ModelNode } from './modelTree.ts'

interface ModelContextProps {
  readonly node: ModelNode
  readonly isOpenAtFirst: boolean
  readonly workspace: Workspace
}

/** A context, to be opened and closed; what is in it is drawn only while it is open. */
export const ModelContext = memo(function ModelContext({ node, isOpenAtFirst, workspace }: ModelContextProps) {
  const [open, setOpen] = useState(isOpenAtFirst)
  const { name } = node
  return (
    <section aria-label={name} className={styles.context}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-label={`What is in ${name}`}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight aria-hidden />
      </button>
      <ul className={styles.tree}>
        <ModelBranch node={open ? node : { ...node, children: [] }} workspace={workspace} />
      </ul>
    </section>
  )
})
