import { Boxes } from 'lucide-react'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Reading } from '../../session/reading/Reading.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import type { Workspace } from '../../workspace/Workspace.ts'
import { ModelContext } from './ModelContext.tsx'
import styles from './ModelPanel.module.css'
import { modelTree } from './modelTree.ts'
import { opensAtOnce } from './opensAtOnce.ts'

interface ModelPanelProps {
  readonly reading: Reading
  readonly workspace: Workspace
}

/** What Wallstorm understood, with the reason of each element. */
export function ModelPanel({ reading, workspace }: ModelPanelProps) {
  const model = useStore(reading.state, (state) => state.model)
  const tree = useMemo(() => (model ? modelTree(model) : null), [model])
  if (!tree) return <EmptyState icon={<Boxes />} title="Reading the wall" />
  if (tree.length === 0) {
    return (
      <EmptyState icon={<Boxes />} title="Nothing understood yet">
        Put a command, an aggregate and an event beside each other, left to right: they become a model.
      </EmptyState>
    )
  }
  const isOpenAtFirst = opensAtOnce(tree)
  return (
    <div className={styles.model}>
      {tree.map((node) => (
        <ModelContext key={node.key} node={node} isOpenAtFirst={isOpenAtFirst} workspace={workspace} />
      ))}
    </div>
  )
}
