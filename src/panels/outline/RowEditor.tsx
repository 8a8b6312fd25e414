import { type KeyboardEvent, useState } from 'react'
import styles from './OutlinePanel.module.css'
import type { Outline, RowKey } from './useOutline.ts'

interface RowEditorProps {
  readonly label: string
  readonly words: string
  readonly row: RowKey
  readonly outline: Outline
}

/** Edits a row's words: Enter keeps them, Shift+Enter breaks the line, Mod+Enter keeps them and adds a sticky, Esc drops them. */
export function RowEditor({ label, words, row, outline }: RowEditorProps) {
  const [draft, setDraft] = useState(words)
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') outline.stopEditing()
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    outline.commit(row, draft)
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
      onBlur={() => outline.commit(row, draft)}
      onKeyDown={onKeyDown}
    />
  )
}

function takeFocus(field: HTMLTextAreaElement | null): void {
  field?.focus()
}
