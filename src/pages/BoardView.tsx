import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { Announcer } from '../panels/announcer/Announcer.tsx'
import { BoardFrame } from '../panels/boardFrame/BoardFrame.tsx'
import { EmptyWall } from '../panels/emptyWall/EmptyWall.tsx'
import { ExportMenu } from '../panels/exports/ExportMenu.tsx'
import { Palette } from '../panels/palette/Palette.tsx'
import { FollowBanner } from '../panels/people/FollowBanner.tsx'
import { People } from '../panels/people/People.tsx'
import { SelectionBar } from '../panels/selection/SelectionBar.tsx'
import { SharePopover } from '../panels/share/SharePopover.tsx'
import { SaveBadge } from '../panels/topBar/SaveBadge.tsx'
import { TopBar } from '../panels/topBar/TopBar.tsx'
import { ConnectionBanner } from '../panels/trouble/ConnectionBanner.tsx'
import { VersionsButton } from '../panels/versions/VersionsButton.tsx'
import { ZoomPanel } from '../panels/zoom/ZoomPanel.tsx'
import type { OpenBoard } from './assembleBoard.ts'
import { BoardDialog } from './BoardDialog.tsx'
import { BoardFace } from './BoardFace.tsx'
import { BoardFinder } from './BoardFinder.tsx'
import { BoardSide } from './BoardSide.tsx'

const Wall = lazy(async () => ({ default: (await import('../canvas/Wall.tsx')).Wall }))

/** The wall with everything around it. */
export function BoardView(open: OpenBoard) {
  const { session, reading, workspace, capability } = open
  const face = useStore(workspace.store, (state) => state.face)
  return (
    <>
      <BoardFrame
        bar={
          <TopBar session={session} workspace={workspace} badge={<SaveBadge session={session} />}>
            <People session={session} workspace={workspace} />
            <VersionsButton workspace={workspace} />
            <SharePopover session={session} workspace={workspace} capability={capability} />
            <ExportMenu session={session} reading={reading} workspace={workspace} />
          </TopBar>
        }
        banner={
          <>
            <ConnectionBanner session={session} />
            <FollowBanner session={session} workspace={workspace} />
          </>
        }
        finder={<BoardFinder session={session} workspace={workspace} />}
        wall={
          <>
            <Suspense>
              <Wall session={session} reading={reading} workspace={workspace} />
            </Suspense>
            <EmptyWall session={session} />
          </>
        }
        left={<Palette session={session} workspace={workspace} />}
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
