import { useStore } from 'zustand'
import type { WallView } from '../WallView.ts'
import { FrameNameEditor } from './FrameNameEditor.tsx'
import { NoteEditor } from './NoteEditor.tsx'

/** The text field over the note or frame that is edited. */
export function Editor({ wall }: { readonly wall: WallView }) {
  const editing = useStore(wall.sources.workspace.store, (state) => state.editing)
  if (editing === null) return null
  const { notes, frames } = wall.scene.board
  if (notes.has(editing)) return <NoteEditor key={editing} wall={wall} id={editing} />
  return frames.has(editing) ? <FrameNameEditor key={editing} wall={wall} id={editing} /> : null
}
