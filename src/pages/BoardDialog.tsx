import { lazy } from 'react'
import { useStore } from 'zustand'
import type { OpenBoard } from './assembleBoard.ts'
import { PanelBoundary } from './PanelBoundary.tsx'

const CommandPalette = lazy(async () => ({
  default: (await import('../panels/commands/CommandPalette.tsx')).CommandPalette,
}))
const HelpDialog = lazy(async () => ({ default: (await import('../panels/help/HelpDialog.tsx')).HelpDialog }))
const VersionsDialog = lazy(async () => ({
  default: (await import('../panels/versions/VersionsDialog.tsx')).VersionsDialog,
}))

/** What was asked for by key or command and stands over everything. Share, Export and Find have places of their own. */
export function BoardDialog({ session, workspace, capability }: OpenBoard) {
  const dialog = useStore(workspace.store, (state) => state.dialog)
  return (
    <PanelBoundary key={dialog} floats>
      {dialog === 'commands' ? <CommandPalette session={session} workspace={workspace} /> : null}
      {dialog === 'versions' ? (
        <VersionsDialog session={session} workspace={workspace} capability={capability} />
      ) : null}
      {dialog === 'help' ? <HelpDialog workspace={workspace} /> : null}
    </PanelBoundary>
  )
}
