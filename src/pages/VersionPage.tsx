import { type ComponentType, lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { Announcer } from '../panels/announcer/Announcer.tsx'
import { BoardFrame } from '../panels/boardFrame/BoardFrame.tsx'
import { ExportMenu } from '../panels/exports/ExportMenu.tsx'
import { SelectionBar } from '../panels/selection/SelectionBar.tsx'
import { TopBar } from '../panels/topBar/TopBar.tsx'
import { Trouble } from '../panels/trouble/Trouble.tsx'
import { troubleOf } from '../panels/trouble/troubleOf.ts'
import { VersionBanner } from '../panels/versions/VersionBanner.tsx'
import { ZoomPanel } from '../panels/zoom/ZoomPanel.tsx'
import { openVersion } from '../session/openVersion.ts'
import { assembleBoard, type OpenBoard } from './assembleBoard.ts'
import { BoardDialog } from './BoardDialog.tsx'
import { BoardFace } from './BoardFace.tsx'
import { BoardFinder } from './BoardFinder.tsx'
import { BoardSide } from './BoardSide.tsx'
import type { BoardAddress } from './openBoard.ts'

const Wall = lazy(async () => ({ default: (await import('../canvas/Wall.tsx')).Wall }))

/** Opens the version, once, and gives the page that shows it. */
export function openVersionPage(address: BoardAddress, versionId: string): ComponentType {
  const open = assembleBoard(openVersion(address, versionId), address.capability)
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
          <TopBar session={session} workspace={workspace} badge={null}>
            <ExportMenu session={session} reading={reading} workspace={workspace} />
          </TopBar>
        }
        banner={<VersionBanner boardId={session.boardId} capability={capability} versionId={versionId} />}
        finder={<BoardFinder session={session} workspace={workspace} />}
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
      <Announcer session={session} workspace={workspace} />
      <BoardDialog {...open} />
    </>
  )
}
