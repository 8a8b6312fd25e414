import { ListTree } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { mayEdit } from '../../session/mayEdit.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import type { Session } from '../../session/Session.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useLive } from '../../ui/useLive.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { buildOutline } from './buildOutline.ts'
import styles from './OutlinePanel.module.css'
import { OutlineToolbar } from './OutlineToolbar.tsx'
import { OutlineTree } from './OutlineTree.tsx'
import { outlineLinks } from './outlineLinks.ts'
import { useOutline } from './useOutline.ts'

interface OutlinePanelProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
}

/** The wall as text: frame → strip → sticky, in step with the selection, edited by keyboard alone. */
export function OutlinePanel({ session, reading, workspace }: OutlinePanelProps) {
  const { document } = session
  useLive(document, () => document.version)
  const canEdit = useStore(session.status, mayEdit)
  const modelLinks = useStore(reading.state, ({ model }) => model?.links)
  const sections = buildOutline(document.board)
  const links = useMemo(() => outlineLinks(document.board, modelLinks ?? []), [document, modelLinks])
  const outline = useOutline(document, workspace, canEdit)
  const panel = useRef<HTMLDivElement>(null)
  const isEmpty = sections.length === 0
  useEffect(() => {
    if (isEmpty && window.document.activeElement === window.document.body)
      panel.current?.querySelector('button')?.focus()
  }, [isEmpty])
  return (
    <div ref={panel} className={styles.outline}>
      {canEdit ? <OutlineToolbar outline={outline} board={document.board} /> : null}
      {isEmpty ? (
        <EmptyState icon={<ListTree />} title="Nothing on the wall yet">
          {canEdit ? 'Add the first sticky here, or press a key over the wall.' : null}
        </EmptyState>
      ) : (
        <OutlineTree sections={sections} links={links} outline={outline} />
      )}
    </div>
  )
}
