import { ChevronRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { classes } from '../../ui/classes.ts'
import type { TreeNode } from './fileTree.ts'
import styles from './ProjectTree.module.css'

/** What is to be said of a file in the tree. */
export interface FileMarks {
  readonly open: string
  /** Made or changed by the last change of the wall. */
  readonly changed: ReadonlySet<string>
  /** Made from stickies that are selected. */
  readonly selected: ReadonlySet<string>
}

interface ProjectTreeProps {
  readonly nodes: readonly TreeNode[]
  readonly marks: FileMarks
  readonly onOpen: (path: string) => void
}

/** Folders that can be closed, and files; native disclosure, so keyboard and screen reader know it. */
export function ProjectTree({ nodes, marks, onOpen }: ProjectTreeProps) {
  return (
    <ul className={styles.list}>
      {nodes.map((node) => (
        <li key={node.path}>
          {node.children ? (
            <details open={!node.path.startsWith('.')}>
              <summary className={styles.row}>
                <ChevronRight className={styles.chevron} aria-hidden="true" />
                {node.name}
              </summary>
              <ProjectTree nodes={node.children} marks={marks} onOpen={onOpen} />
            </details>
          ) : (
            <FileRow node={node} marks={marks} onOpen={onOpen} />
          )}
        </li>
      ))}
    </ul>
  )
}

function FileRow({ node, marks, onOpen }: Omit<ProjectTreeProps, 'nodes'> & { readonly node: TreeNode }) {
  const { path, name } = node
  const isSelected = marks.selected.has(path)
  const isChanged = marks.changed.has(path)
  const isOpen = marks.open === path
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // What lies at the top of the project is no reason to leave the top of the list.
    if (isOpen && path.includes('/')) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, path])
  return (
    <button
      ref={row}
      type="button"
      className={classes(styles.row, styles.file, isSelected && styles.selected)}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => onOpen(path)}
    >
      {name}
      {isSelected ? <span className={styles.hidden}>, from the selected stickies</span> : null}
      {isChanged ? (
        <span className={styles.changed}>
          <span className={styles.hidden}>, </span>changed
        </span>
      ) : null}
    </button>
  )
}
