import { useLayoutEffect, useRef } from 'react'
import type { Id } from '../../domain/board/Board.ts'
import { newId } from '../../domain/board/newId.ts'
import { textBoxOf, tiltOf } from '../../domain/look/NoteShape.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import { FLOW_KEYS } from '../../workspace/actions/typingKeys.ts'
import { continueTyping } from '../../workspace/flow/continueTyping.ts'
import { snapCamera } from '../scene/snapCamera.ts'
import type { WallView } from '../WallView.ts'
import { attachField } from './attachField.ts'
import styles from './Editor.module.css'
import { editorFont } from './editorFont.ts'

/** The textarea over a sticky: the paper shows through from the wall, the text is set here. */
export function NoteEditor({ wall, id }: { readonly wall: WallView; readonly id: Id }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const kind = wall.scene.board.notes.get(id)?.kind ?? 'event'
  const { label, grammar } = getKind(kind)

  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    const { session, workspace } = wall.sources
    return attachField(wall, id, element, {
      write: (text) => {
        const outcome = session.document.apply({ type: 'edit-text', id, text })
        if (!outcome.ok) workspace.store.setState({ notice: outcome })
      },
      place: () => place(element, wall, id),
      onChord: (chord) => {
        const direction = FLOW_KEYS.find((row) => row.chord === chord)?.direction
        if (direction) workspace.perform(continueTyping(wall.scene.board, id, direction, newId))
        else if (chord === 'Escape') workspace.store.setState({ editing: null })
        else return false
        return true
      },
    })
  }, [wall, id])

  return (
    <textarea
      ref={field}
      className={styles.note}
      data-over-wall
      dir="auto"
      spellCheck={false}
      aria-label={`${label}: text`}
      placeholder={grammar}
    />
  )
}

/** One transform puts it over the note; everything inside is in board units. */
function place(element: HTMLTextAreaElement, wall: WallView, id: Id): void {
  const note = wall.scene.board.notes.get(id)
  const rect = wall.lift.rectOf(id)
  if (!note || !rect) return
  const box = textBoxOf(rect)
  const { pixelRatio, notes } = wall.style
  const view = snapCamera(wall.sources.workspace.camera.get(), pixelRatio)
  const zoom = view.scale / pixelRatio
  const { size, bold, centred, paddingTop } = editorFont(
    element.value || element.placeholder,
    box,
    notes.layoutOf(element.value || element.placeholder, rect),
    notes.measure,
  )
  const [x, y] = [(rect.x + box.x - view.x) * zoom, (rect.y + box.y - view.y) * zoom]
  const [cx, cy] = [rect.width / 2 - box.x, rect.height / 2 - box.y]
  const tilted = `translate(${cx}px, ${cy}px) rotate(${tiltOf(note.kind)}rad) translate(${-cx}px, ${-cy}px)`
  const { style } = element
  style.transform = `translate(${x}px, ${y}px) scale(${zoom}) ${tilted}`
  style.width = `${box.width}px`
  style.height = `${box.height}px`
  style.paddingTop = `${paddingTop}px`
  style.fontSize = `${size}px`
  style.fontWeight = bold ? '650' : '450'
  style.lineHeight = bold ? '1.18' : '1.32'
  style.textAlign = centred ? 'center' : 'start'
}
