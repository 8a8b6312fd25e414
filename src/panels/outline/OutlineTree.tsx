import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Id } from '../../domain/board/Board.ts'
import type { OutlineSection } from './buildOutline.ts'
import { OutlineBranch } from './OutlineBranch.tsx'
import { OutlineNote } from './OutlineNote.tsx'
import styles from './OutlinePanel.module.css'
import { outlineCommand } from './outlineCommand.ts'
import { rowBeside } from './rowBeside.ts'
import type { Outline, RowKey } from './useOutline.ts'

interface OutlineTreeProps {
  readonly sections: readonly OutlineSection[]
  readonly links: ReadonlyMap<Id, readonly string[]>
  readonly outline: Outline
}

const REST = 'rest-of-the-wall'

/** The tree itself: one row is in the tab order, arrows go about. */
export function OutlineTree({ sections, links, outline }: OutlineTreeProps) {
  const tree = useRef<HTMLDivElement>(null)
  const [closed, setClosed] = useState<ReadonlySet<RowKey>>(new Set())
  const { active, editing } = outline
  const first = sections[0]?.frame?.id ?? REST

  const toggle = (row: RowKey, open: boolean) => {
    const next = new Set(closed)
    if (open) next.delete(row)
    else next.add(row)
    setClosed(next)
  }
  const rowOf = (target: EventTarget) =>
    target instanceof HTMLElement ? target.closest<HTMLElement>('[role="treeitem"]') : null

  useEffect(() => {
    const row = active === null ? null : tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(active)}"]`)
    if (!row) return
    if (editing === null && tree.current?.contains(document.activeElement)) row.focus()
    row.scrollIntoView({ block: 'nearest' })
  }, [active, editing])

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rowOf(event.target)
    if (event.target !== row || !row || !tree.current) return
    const command = outlineCommand(event)
    if (!command) return
    event.preventDefault()
    event.stopPropagation()
    if (command.do === 'delete') rowBeside(tree.current, row, 'next')?.focus()
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
        const row = frame?.id ?? REST
        const kind = frame ? (frame.kind === 'lane' ? 'Lane' : 'Context') : ''
        return (
          <OutlineBranch
            key={row}
            row={row}
            level={1}
            kind={kind}
            words={frame ? frame.name : 'Outside every frame'}
            count={strips.flat().length}
            open={!closed.has(row)}
            tabbable={(active ?? first) === row}
            outline={outline}
            onToggle={toggle}
          >
            {strips.map((notes, index) => {
              const strip = `strip ${notes[0]?.id}`
              return (
                <OutlineBranch
                  key={strip}
                  row={strip}
                  level={2}
                  kind=""
                  words={`Strip ${index + 1}`}
                  count={notes.length}
                  open={!closed.has(strip)}
                  tabbable={active === strip}
                  outline={outline}
                  onToggle={toggle}
                >
                  {notes.map((note) => (
                    <OutlineNote
                      key={note.id}
                      note={note}
                      links={links.get(note.id)?.join(', ') ?? ''}
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
