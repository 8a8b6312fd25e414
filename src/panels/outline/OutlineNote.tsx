import { memo } from 'react'
import type { Note } from '../../domain/board/Board.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import { Swatch } from '../../ui/Swatch.tsx'
import styles from './OutlinePanel.module.css'
import { RowEditor } from './RowEditor.tsx'
import type { Outline } from './useOutline.ts'

interface OutlineNoteProps {
  readonly note: Note
  readonly links: readonly string[] | undefined
  readonly outline: Outline
}

/** A sticky: its kind, its words and where it leads. */
export function OutlineNote({ note, links = [], outline }: OutlineNoteProps) {
  const { id, kind, text, pivotal } = note
  const { label, colour, mark } = getKind(kind)
  if (outline.editing === id) {
    return (
      <div role="treeitem" data-row={id} aria-level={3} aria-label={label} aria-selected tabIndex={-1}>
        <RowEditor label={`Words of the ${label.toLowerCase()}`} words={text} row={id} outline={outline} />
      </div>
    )
  }
  const name = [`${label}: ${text.trim() || 'empty'}`, pivotal ? 'pivotal' : '', ...links].filter(Boolean).join(', ')
  return (
    <NoteRow
      id={id}
      name={name}
      colour={colour}
      mark={mark}
      words={text}
      links={links.join(' · ')}
      selected={outline.selection.has(id)}
      waiting={outline.linkFrom === id}
      tabbable={outline.active === id}
    />
  )
}

interface NoteRowProps {
  readonly id: string
  readonly name: string
  readonly colour: string
  readonly mark: ReturnType<typeof getKind>['mark']
  readonly words: string
  readonly links: string
  readonly selected: boolean
  /** For the other end of a link. */
  readonly waiting: boolean
  readonly tabbable: boolean
}

/** Drawn again only when something on it changed. */
const NoteRow = memo(function NoteRow(props: NoteRowProps) {
  const { id, name, colour, mark, words, links, selected, waiting, tabbable } = props
  return (
    <div
      role="treeitem"
      data-row={id}
      aria-level={3}
      aria-label={name}
      aria-selected={selected}
      tabIndex={tabbable ? 0 : -1}
      className={styles.note}
      data-waiting={waiting}
    >
      <div className={styles.line}>
        <Swatch colour={colour} mark={mark} />
        <span className={styles.words} dir="auto">
          {words.trim() || <em>empty</em>}
          {links ? <small className={styles.links}>{links}</small> : null}
        </span>
      </div>
    </div>
  )
})
