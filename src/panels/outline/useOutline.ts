import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { BoardDocument } from '../../document/BoardDocument.ts'
import { type Id, rectOf } from '../../domain/board/Board.ts'
import { carriedBy } from '../../domain/board/carriedBy.ts'
import type { NoteKind } from '../../domain/notation/kinds.ts'
import type { SharedText } from '../../ui/typing/SharedText.ts'
import { revealing } from '../../workspace/camera/CameraState.ts'
import { apply, change, look } from '../../workspace/Effect.ts'
import { frameAround } from '../../workspace/flow/frameAround.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { buildOutline } from './buildOutline.ts'
import { notesOfRow } from './notesOfRow.ts'
import type { OutlineCommand } from './outlineCommand.ts'
import { placeAfter } from './placeAfter.ts'
import type { RowKey } from './rowKeys.ts'

/** What is selected in a text field, from and to. */
type Caret = readonly [number, number]

export interface Outline {
  /** The row the keyboard is on. */
  readonly active: RowKey | null
  readonly selection: ReadonlySet<Id>
  /** The row whose words are being edited. */
  readonly editing: RowKey | null
  /** The note that waits for the other end of a link. */
  readonly linkFrom: Id | null
  /** The keyboard came to this row: it is selected and shown on the wall. */
  enter(row: RowKey): void
  /** Performs what changes the wall; going about is the tree's own. */
  perform(command: Exclude<OutlineCommand, { do: 'go' }>): void
  /** The live words of a row; undefined for one that has none of its own. */
  textOf(row: RowKey): SharedText | undefined
  write(id: Id, words: string): void
  /** For the editor that comes next, where a row is drawn elsewhere while its words are edited. */
  keepCaret(caret: Caret): void
  /** What was kept, once. */
  takeCaret(): Caret | null
  stopEditing(): void
}

/** What one does in the outline, as edits of the wall. */
export function useOutline(document: BoardDocument, workspace: Workspace, canEdit: boolean): Outline {
  const selection = useStore(workspace.store, (state) => state.selection)
  const [active, setActive] = useState<RowKey | null>(null)
  const [editing, setEditing] = useState<RowKey | null>(null)
  const [linkFrom, setLinkFrom] = useState<Id | null>(null)
  const kept = useRef<Caret>(null)

  const { notes, frames } = document.board
  if (editing !== null && !notes.has(editing) && !frames.has(editing)) setEditing(null)

  useEffect(() => {
    const [only] = selection
    if (selection.size === 1 && only !== undefined) setActive(only)
  }, [selection])

  const edit = (row: RowKey) => {
    kept.current = null
    setEditing(row)
  }

  const enter = (row: RowKey) => {
    setActive(row)
    const { board, camera, size, state } = workspace.context()
    const note = board.notes.get(row)
    const place = note ? rectOf(note) : board.frames.get(row)
    if (!place || (state.selection.size === 1 && state.selection.has(row))) return
    workspace.perform([change({ selection: new Set([row]) }), look(revealing(camera, place, size))])
  }

  const add = (kind: NoteKind | undefined) => {
    const { board, newId, state } = workspace.context()
    const id = newId()
    const known = (active === null ? undefined : board.notes.get(active)?.kind) ?? state.lastKind
    const made = kind ?? known
    const note = { id, kind: made, text: '', ...placeAfter(board, active, made) }
    const effects = [apply({ type: 'add-notes', notes: [note] }), change({ selection: new Set([id]), lastKind: made })]
    if (!workspace.perform(effects)) return
    setActive(id)
    edit(id)
  }

  const link = (id: Id) => {
    if (linkFrom === null || linkFrom === id) return setLinkFrom(linkFrom === id ? null : id)
    const { newId } = workspace.context()
    workspace.perform([apply({ type: 'add-links', links: [{ id: newId(), from: linkFrom, to: id }] })])
    setLinkFrom(null)
  }

  const frame = () => {
    const { board, newId } = workspace.context()
    const notes = active === null ? [] : notesOfRow(buildOutline(board), active)
    const id = newId()
    const ids = notes.map((note) => note.id)
    const operation = frameAround(board, ids, id)
    if (!operation || !workspace.perform([apply(operation), change({ selection: new Set([id]) })])) return
    setActive(id)
    edit(id)
  }

  const perform = (command: Exclude<OutlineCommand, { do: 'go' }>) => {
    if (!canEdit) return
    if (command.do === 'add') return add(command.kind)
    if (command.do === 'frame') return frame()
    const { board } = workspace.context()
    const isNote = active !== null && board.notes.has(active)
    if (active === null || !(isNote || board.frames.has(active))) return
    if (command.do === 'rename') edit(active)
    if (command.do === 'delete') workspace.perform([apply({ type: 'delete', ids: [active] })])
    if (command.do === 'move') {
      workspace.perform([apply({ type: 'move', ids: carriedBy(board, [active]), by: command.by })])
    }
    if (command.do === 'retype' && isNote) {
      workspace.perform([apply({ type: 'retype', ids: [active], kind: command.kind })])
    }
    if (command.do === 'link' && isNote) link(active)
  }

  return {
    active,
    selection,
    editing,
    linkFrom,
    enter,
    perform,
    textOf: (row) => document.textOf(row),
    write(id, words) {
      const { board } = workspace.context()
      if (board.notes.has(id)) workspace.perform([apply({ type: 'edit-text', id, text: words })])
      else if (board.frames.has(id)) workspace.perform([apply({ type: 'rename-frame', id, name: words })])
    },
    keepCaret(caret) {
      kept.current = caret
    },
    takeCaret() {
      const caret = kept.current
      kept.current = null
      return caret
    },
    stopEditing: () => setEditing(null),
  }
}
