import { memo } from 'react'
import type { Note } from '../../domain/board/Board.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import { YIELD_WORDS } from '../../domain/notation/yields.ts'
import { Swatch } from '../../ui/Swatch.tsx'
import styles from './OutlinePanel.module.css'
import { RowEditor } from './RowEditor.tsx'
import type { Outline } from './useOutline.ts'

interface OutlineNoteProps {
  readonly note: Note
  /** Where it leads, in words. */
  readonly links: string
  readonly selected: boolean
  /** For the other end of a link. */
  readonly waiting: boolean
  readonly tabbable: boolean
  /** Given while its words are edited. */
  readonly editor: Outline | null
}

/** A sticky: its kind, its words and where it leads. Drawn again only when something on it changed. */
export const OutlineNote = memo(function OutlineNote(props: OutlineNoteProps) {
  const { note, links, selected, waiting, tabbable, editor } = props
  const { id, kind, text, pivotal, yields } = note
  const { label, colour, mark } = getKind(kind)
  const said = [pivotal ? 'pivotal' : '', yields ? `yields ${YIELD_WORDS[yields]}` : '', links]
    .filter(Boolean)
    .join(', ')
  const name = [`${label}: ${text.trim() || 'empty'}`, said].filter(Boolean).join(', ')
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
      {editor ? (
        <RowEditor label={`Words of the ${label.toLowerCase()}`} words={text} row={id} outline={editor} />
      ) : (
        <div className={styles.line}>
          <Swatch colour={colour} mark={mark} />
          <span className={styles.words} dir="auto">
            <span className={styles.text}>{text.trim() || <em>empty</em>}</span>
            {said ? <small className={styles.links}>{said}</small> : null}
          </span>
        </div>
      )}
    </div>
  )
})
