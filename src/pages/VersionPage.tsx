import { type ComponentType, lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { BoardFrame } from '../panels/boardFrame/BoardFrame.tsx'
import { ExportMenu } from '../panels/exports/ExportMenu.tsx'
import { SelectionBar } from '../panels/selection/SelectionBar.tsx'
import { TopBar } from '../panels/topBar/TopBar.tsx'
import { Trouble } from '../panels/trouble/Trouble.tsx'
import { troubleOf } from '../panels/trouble/troubleOf.ts'
import { VersionBanner } from '../panels/versions/VersionBanner.tsx'
import { ZoomPanel } from '../panels/zoom/ZoomPanel.tsx'
import { openVersion } from '../session/openVersion.ts'
import { readInWorker } from '../session/reading/readInWorker.ts'
import { createWorkspace } from '../workspace/Workspace.ts'
import { BoardDialog } from './BoardDialog.tsx'
import { BoardFace } from './BoardFace.tsx'
import { BoardSide } from './BoardSide.tsx'
import type { BoardAddress, OpenBoard } from './openBoard.ts'
import { showWholeWall } from './showWholeWall.ts'

const Wall = lazy(async () => ({ default: (await import('../canvas/Wall.tsx')).Wall }))

/** Opens the version, once, and gives the page that shows it. */
export function openVersionPage(address: BoardAddress, versionId: string): ComponentType {
  const session = openVersion(address, versionId)
  const workspace = createWorkspace(session.document)
  const open = { session, workspace, reading: readInWorker(session.document), capability: address.capability }
  showWholeWall(session, workspace)
  return () => <VersionPage {...open} versionId={versionId} />
}

/** A wall as it was: everything that looks, nothing that changes. */
function VersionPage({ versionId, ...open }: OpenBoard & { readonly versionId: string }) {
  const { session, reading, workspace, capability } = open
  const face = useStore(workspace.store, (state) => state.face)
  const refusal = useStore(session.status, (status) => status.refusal)
  if (refusal) return <Trouble {...troubleOf(refusal.code)} />
  return (
    <>
      <BoardFrame
        bar={
          <TopBar session={session} workspace={workspace}>
            <ExportMenu session={session} reading={reading} workspace={workspace} />
          </TopBar>
        }
        banner={<VersionBanner boardId={session.boardId} capability={capability} versionId={versionId} />}
        finder={null}
        wall={
          <Suspense>
            <Wall session={session} reading={reading} workspace={workspace} />
          </Suspense>
        }
        left={null}
        corner={<ZoomPanel session={session} workspace={workspace} />}
        foot={<SelectionBar session={session} reading={reading} workspace={workspace} />}
        face={face === 'wall' ? null : <BoardFace {...open} face={face} />}
        side={<BoardSide {...open} />}
      />
      <BoardDialog {...open} />
    </>
  )
}
