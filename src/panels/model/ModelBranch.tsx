import { Frame } from 'lucide-react'
import { memo } from 'react'
import { useStore } from 'zustand'
import { getKind } from '../../domain/notation/kinds.ts'
import { Swatch } from '../../ui/Swatch.tsx'
import { jumpTo } from '../../workspace/flow/jumpTo.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './ModelPanel.module.css'
import type { ModelNode } from './modelTree.ts'

interface ModelBranchProps {
  readonly node: ModelNode
  readonly workspace: Workspace
}

/** An element, why it was read so, and what belongs to it; drawn again only when something of it changed. */
export const ModelBranch = memo(function ModelBranch({ node, workspace }: ModelBranchProps) {
  const { kind, name, reason, ids, children } = node
  const selected = useStore(workspace.store, ({ selection }) => ids.some((id) => selection.has(id)))
  const entry = kind === 'context' ? null : getKind(kind)
  return (
    <li className={styles.branch} data-kind={kind}>
      <button
        type="button"
        className={styles.element}
        aria-current={selected}
        onClick={() => workspace.perform(jumpTo(workspace.context(), ids))}
      >
        {entry ? <Swatch colour={entry.colour} mark={entry.mark} wide={entry.width > 200} /> : <Frame aria-hidden />}
        <span className={styles.words}>
          <span className={styles.name} dir="auto">
            {name || <em>unnamed</em>}
            <span className="aside">, {entry?.label ?? 'Context'}</span>
          </span>
          {reason ? <small className={styles.reason}>{reason}</small> : null}
        </span>
      </button>
      {children.length > 0 ? (
        <ul className={styles.children}>
          {children.map((child) => (
            <ModelBranch key={child.key} node={child} workspace={workspace} />
          ))}
        </ul>
      ) : null}
    </li>
  )
})
