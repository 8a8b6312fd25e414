import { type KeyboardEvent, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { TextSync } from '../../ui/typing/TextSync.ts'
import styles from './OutlinePanel.module.css'
import type { RowKey } from './rowKeys.ts'
import type { Outline } from './useOutline.ts'

interface RowEditorProps {
  readonly label: string
  readonly words: string
  readonly row: RowKey
  readonly outline: Outline
}

/**
 * Edits a row's words: Enter keeps them, Shift+Enter breaks the line, Mod+Enter keeps them and adds a sticky, Esc drops
 * them. What others typed meanwhile stays. Where others move the row, the words are kept and the caret goes with it.
 */
export function RowEditor({ label, words, row, outline }: RowEditorProps) {
  const [first] = useState(words)
  const [lines, setLines] = useState(lineCount(words))
  const field = useRef<HTMLTextAreaElement>(null)
  const draft = useRef<TextSync>(null)
  const dropped = useRef(false)

  const begin = (editor: HTMLTextAreaElement) => {
    field.current = editor
    const shared = outline.textOf(row)
    if (shared && !draft.current) {
      draft.current = new TextSync(editor, shared, (text) => outline.write(row, text))
      draft.current.startComposing()
      setLines(lineCount(editor.value))
    }
    const caret = outline.takeCaret()
    if (caret) editor.setSelectionRange(...caret)
    else editor.select()
  }
  const settle = () => {
    if (!dropped.current) draft.current?.endComposing()
    draft.current?.stop()
    draft.current = null
  }
  const finish = () => {
    settle()
    outline.stopEditing()
  }
  const leaveOff = useEffectEvent(() => {
    if (!draft.current || !field.current) return
    settle()
    outline.keepCaret([field.current.selectionStart, field.current.selectionEnd])
  })
  // Before the next editor begins, and no blur tells of it: React keeps that of what it takes away to itself.
  useLayoutEffect(() => () => leaveOff(), [])

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
      rows={Math.min(8, lines)}
      className={styles.editor}
      defaultValue={first}
      onChange={(event) => setLines(lineCount(event.target.value))}
      onFocus={(event) => begin(event.currentTarget)}
      onBlur={finish}
      onKeyDown={onKeyDown}
    />
  )
}

const lineCount = (text: string): number => text.split('\n').length

function takeFocus(field: HTMLTextAreaElement | null): void {
  field?.focus()
}
