import { lazy } from 'react'
import { useStore } from 'zustand'
import { SidePanel } from '../panels/side/SidePanel.tsx'
import type { OpenBoard } from './assembleBoard.ts'
import { PanelBoundary } from './PanelBoundary.tsx'

const ModelPanel = lazy(async () => ({ default: (await import('../panels/model/ModelPanel.tsx')).ModelPanel }))
const FindingsPanel = lazy(async () => ({
  default: (await import('../panels/findings/FindingsPanel.tsx')).FindingsPanel,
}))
const CoveragePanel = lazy(async () => ({
  default: (await import('../panels/coverage/CoveragePanel.tsx')).CoveragePanel,
}))
const OutlinePanel = lazy(async () => ({ default: (await import('../panels/outline/OutlinePanel.tsx')).OutlinePanel }))

/** The side panel with the tab that is open; nothing while it is closed. */
export function BoardSide({ session, reading, workspace }: OpenBoard) {
  const panel = useStore(workspace.store, (state) => state.panel)
  if (panel === null) return null
  return (
    <SidePanel reading={reading} workspace={workspace} panel={panel}>
      <PanelBoundary key={panel}>
        {panel === 'model' ? <ModelPanel reading={reading} workspace={workspace} /> : null}
        {panel === 'findings' ? <FindingsPanel session={session} reading={reading} workspace={workspace} /> : null}
        {panel === 'coverage' ? <CoveragePanel session={session} reading={reading} workspace={workspace} /> : null}
        {panel === 'outline' ? <OutlinePanel session={session} reading={reading} workspace={workspace} /> : null}
      </PanelBoundary>
    </SidePanel>
  )
}
