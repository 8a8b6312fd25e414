import { type KeyboardEvent, useRef, useState } from 'react'
import styles from './OutlinePanel.module.css'
import type { RowKey } from './rowKeys.ts'
import type { Outline } from './useOutline.ts'

interface RowEditorProps {
  readonly label: string
  readonly words: string
  readonly row: RowKey
  readonly outline: Outline
}

/** Edits a row's words: Enter keeps them, Shift+Enter breaks the line, Mod+Enter keeps them and adds a sticky, Esc drops them. */
export function RowEditor({ label, words, row, outline }: RowEditorProps) {
  const [draft, setDraft] = useState(words)
  const dropped = useRef(false)
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const leave = () => event.currentTarget.closest<HTMLElement>('[role="treeitem"]')?.focus()
    if (event.key === 'Escape') {
      dropped.current = true
      leave()
    }
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    leave()
    if (event.ctrlKey || event.metaKey) outline.perform({ do: 'add' })
  }
  return (
    <textarea
      aria-label={label}
      ref={takeFocus}
      dir="auto"
      rows={Math.min(8, draft.split('\n').length)}
      className={styles.editor}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => (dropped.current ? outline.stopEditing() : outline.commit(row, draft))}
      onKeyDown={onKeyDown}
    />
  )
}

function takeFocus(field: HTMLTextAreaElement | null): void {
  field?.focus()
}
