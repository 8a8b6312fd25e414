import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import type { Id } from '../../domain/board/Board.ts'
import type { OutlineSection } from './buildOutline.ts'
import { OutlineBranch } from './OutlineBranch.tsx'
import { OutlineNote } from './OutlineNote.tsx'
import styles from './OutlinePanel.module.css'
import { outlineCommand } from './outlineCommand.ts'
import { rowBeside, rowsOf } from './rowBeside.ts'
import { sectionKey, stripKey } from './rowKeys.ts'
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
  /** The row that was deleted from here and takes the focus with it. */
  const leaving = useRef<{ readonly key: string; readonly place: number } | null>(null)
  const { active, editing } = outline
  const { isOpen, toggle } = useOpenRows(sections, active)
  const [first] = sections
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
    const rows = tree.current ? rowsOf(tree.current) : []
    if (!leaving.current || rows.some(({ dataset }) => dataset.row === leaving.current?.key)) return
    rows[Math.min(leaving.current.place, rows.length - 1)]?.focus()
    leaving.current = null
  }, [sections])

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rowOf(event.target)
    if (event.target !== row || !row || !tree.current) return
    const command = outlineCommand(event)
    if (!command) return
    event.preventDefault()
    event.stopPropagation()
    if (command.do === 'delete')
      leaving.current = { key: row.dataset.row ?? '', place: rowsOf(tree.current).indexOf(row) }
    if (command.do !== 'go') return outline.perform(command)
    const key = row.dataset.row ?? ''
    const expanded = row.getAttribute('aria-expanded')
    if (command.to === 'in' && expanded === 'false') toggle(key, true)
    else if (command.to === 'out' && expanded === 'true') toggle(key, false)
    else rowBeside(tree.current, row, command.to)?.focus()
  }
  const onFocus = (event: FocusEvent) => {
    const row = rowOf(event.target)
    if (event.target === row && row?.dataset.row) outline.enter(row.dataset.row)
  }

  return (
    <div ref={tree} role="tree" aria-label="The wall" className={styles.tree} onKeyDown={onKeyDown} onFocus={onFocus}>
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
            tabbable={active === null ? first?.frame === frame : active === row}
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
                    tabbable={active === strip}
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
                          tabbable={active === note.id}
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
