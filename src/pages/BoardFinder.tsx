import { lazy } from 'react'
import { useStore } from 'zustand'
import type { OpenBoard } from './assembleBoard.ts'
import { PanelBoundary } from './PanelBoundary.tsx'

const FindBar = lazy(async () => ({ default: (await import('../panels/find/FindBar.tsx')).FindBar }))

/** Finds words on the wall, while that is asked for. */
export function BoardFinder({ session, workspace }: Pick<OpenBoard, 'session' | 'workspace'>) {
  const finding = useStore(workspace.store, (state) => state.dialog === 'find')
  if (!finding) return null
  return (
    <PanelBoundary floats>
      <FindBar session={session} workspace={workspace} />
    </PanelBoundary>
  )
}
