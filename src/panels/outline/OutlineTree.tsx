import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import type { Id } from '../../domain/board/Board.ts'
import type { OutlineSection } from './buildOutline.ts'
import { OutlineBranch } from './OutlineBranch.tsx'
import { OutlineNote } from './OutlineNote.tsx'
import styles from './OutlinePanel.module.css'
import { outlineCommand } from './outlineCommand.ts'
import { rowBeside, rowsOf } from './rowBeside.ts'
import { sectionKey, stripKey } from './rowKeys.ts'
import { tabRow } from './tabRow.ts'
import { useOpenRows } from './useOpenRows.ts'
import type { Outline } from './useOutline.ts'

interface OutlineTreeProps {
  readonly sections: readonly OutlineSection[]
  readonly links: (from: Id) => readonly string[]
  readonly outline: Outline
}

/** The tree itself: one row is in the tab order, arrows go about. */
export function OutlineTree({ sections, links, outline }: OutlineTreeProps) {
  const tree = useRef<HTMLDivElement>(null)
  /** The row that has the focus; its place from the top once it is deleted from here. */
  const held = useRef<{ readonly key: string; readonly place: number | null } | null>(null)
  const { active, editing } = outline
  const { isOpen, toggle } = useOpenRows(sections, active)
  const tabbable = tabRow(sections, isOpen, active)
  const rowOf = (target: EventTarget) =>
    target instanceof HTMLElement ? target.closest<HTMLElement>('[role="treeitem"]') : null

  useEffect(() => {
    const row = active === null ? null : tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(active)}"]`)
    if (!row) return
    if (editing === null && tree.current?.contains(document.activeElement)) row.focus()
    row.scrollIntoView({ block: 'nearest' })
  }, [active, editing])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows in sight follow the sections
  useEffect(() => {
    if (!tree.current || !held.current || document.activeElement !== document.body) return
    const { key, place } = held.current
    const rows = rowsOf(tree.current)
    const drawnAnew = rows.find(({ dataset }) => dataset.row === key)
    held.current = null
    if (drawnAnew) drawnAnew.focus()
    else if (place !== null) rows[Math.min(place, rows.length - 1)]?.focus()
  }, [sections])

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rowOf(event.target)
    if (event.target !== row || !row || !tree.current) return
    const command = outlineCommand(event)
    if (!command) return
    event.preventDefault()
    event.stopPropagation()
    const key = row.dataset.row ?? ''
    if (command.do === 'delete') held.current = { key, place: rowsOf(tree.current).indexOf(row) }
    if (command.do !== 'go') return outline.perform(command)
    const expanded = row.getAttribute('aria-expanded')
    if (command.to === 'in' && expanded === 'false') toggle(key, true)
    else if (command.to === 'out' && expanded === 'true') toggle(key, false)
    else rowBeside(tree.current, row, command.to)?.focus()
  }
  const onFocus = (event: FocusEvent) => {
    const row = rowOf(event.target)
    const key = event.target === row ? row?.dataset.row : undefined
    if (key === undefined) return
    held.current = { key, place: null }
    outline.enter(key)
  }
  const onBlur = () => {
    held.current = null
  }

  return (
    <div
      ref={tree}
      role="tree"
      aria-label="The wall"
      className={styles.tree}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {sections.map(({ frame, strips }) => {
        const row = sectionKey({ frame })
        const kind = frame ? (frame.kind === 'lane' ? 'Lane' : 'Context') : ''
        return (
          <OutlineBranch
            key={row}
            row={row}
            level={1}
            kind={kind}
            words={frame ? frame.name : 'Outside every frame'}
            count={strips.reduce((sum, notes) => sum + notes.length, 0)}
            open={isOpen(row)}
            tabbable={tabbable === row}
            outline={outline}
            onToggle={toggle}
          >
            {isOpen(row) &&
              strips.map((notes, index) => {
                const strip = stripKey(notes)
                return (
                  <OutlineBranch
                    key={strip}
                    row={strip}
                    level={2}
                    kind=""
                    words={`Strip ${index + 1}`}
                    count={notes.length}
                    open={isOpen(strip)}
                    tabbable={tabbable === strip}
                    outline={outline}
                    onToggle={toggle}
                  >
                    {isOpen(strip) &&
                      notes.map((note) => (
                        <OutlineNote
                          key={note.id}
                          note={note}
                          links={links(note.id).join(', ')}
                          selected={outline.selection.has(note.id)}
                          waiting={outline.linkFrom === note.id}
                          tabbable={tabbable === note.id}
                          editor={editing === note.id ? outline : null}
                        />
                      ))}
                  </OutlineBranch>
                )
              })}
          </OutlineBranch>
        )
      })}
    </div>
  )
}
