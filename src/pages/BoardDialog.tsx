import { lazy } from 'react'
import { useStore } from 'zustand'
import type { OpenBoard } from './openBoard.ts'
import { PanelBoundary } from './PanelBoundary.tsx'

const CommandPalette = lazy(async () => ({
  default: (await import('../panels/commands/CommandPalette.tsx')).CommandPalette,
}))
const HelpDialog = lazy(async () => ({ default: (await import('../panels/help/HelpDialog.tsx')).HelpDialog }))

/** What was asked for by key or command and stands over everything. Share, Export and Find have places of their own. */
export function BoardDialog({ workspace }: Pick<OpenBoard, 'workspace'>) {
  const dialog = useStore(workspace.store, (state) => state.dialog)
  return (
    <PanelBoundary key={dialog}>
      {dialog === 'commands' ? <CommandPalette workspace={workspace} /> : null}
      {dialog === 'help' ? <HelpDialog workspace={workspace} /> : null}
    </PanelBoundary>
  )
}
