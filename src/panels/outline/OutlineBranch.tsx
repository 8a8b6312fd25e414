import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './OutlinePanel.module.css'
import { RowEditor } from './RowEditor.tsx'
import type { RowKey } from './rowKeys.ts'
import type { Outline } from './useOutline.ts'

interface OutlineBranchProps {
  readonly row: RowKey
  readonly level: number
  readonly kind: string
  readonly words: string
  /** Of the stickies in it. */
  readonly count: number
  readonly open: boolean
  readonly tabbable: boolean
  readonly outline: Outline
  readonly onToggle: (row: RowKey, open: boolean) => void
  readonly children: ReactNode
}

/** A frame or a strip, with what is in it. */
export function OutlineBranch(props: OutlineBranchProps) {
  const { row, level, kind, words, count, open, tabbable, outline, onToggle, children } = props
  const stickies = `${count} ${count === 1 ? 'sticky' : 'stickies'}`
  const name = [kind, words || 'unnamed', stickies].filter((part) => part !== '').join(', ')
  return (
    <div
      role="treeitem"
      data-row={row}
      aria-level={level}
      aria-label={name}
      aria-expanded={open}
      aria-selected={outline.selection.has(row)}
      tabIndex={tabbable ? 0 : -1}
      className={styles.branch}
      data-level={level}
    >
      {outline.editing === row ? (
        <RowEditor label={`Name of the ${kind.toLowerCase()}`} words={words} row={row} outline={outline} />
      ) : (
        <div className={styles.line}>
          <button
            type="button"
            tabIndex={-1}
            aria-hidden
            className={styles.toggle}
            data-open={open}
            onClick={(event) => {
              event.stopPropagation()
              onToggle(row, !open)
            }}
          >
            <ChevronRight />
          </button>
          <span className={styles.words} dir="auto">
            {words || <em>unnamed</em>}
          </span>
          <span className={styles.count}>{count}</span>
        </div>
      )}
      {open ? <fieldset className={styles.children}>{children}</fieldset> : null}
    </div>
  )
}
