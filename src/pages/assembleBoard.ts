import { ownStorage } from '../session/ownStorage.ts'
import type { Reading } from '../session/reading/Reading.ts'
import { readInWorker } from '../session/reading/readInWorker.ts'
import type { Session } from '../session/Session.ts'
import { whenIdle } from '../session/whenIdle.ts'
import { say } from '../ui/notices/notices.ts'
import { rememberCodeStyle } from '../workspace/rememberCodeStyle.ts'
import { createWorkspace, type Workspace } from '../workspace/Workspace.ts'
import { showWholeWall } from './showWholeWall.ts'
import { watchHand } from './watchHand.ts'

/** What a board's page works with, for as long as it is open. */
export interface OpenBoard {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
  readonly capability: string
}

/** What every page of a wall needs around its session: says what server and refused edits have to say, and names the tab. */
export function assembleBoard(session: Session, capability: string): OpenBoard {
  const workspace = createWorkspace(session.document)
  const reading = readInWorker(session.document, {
    begins: session.ready.then(whenIdle),
    handMovedAt: watchHand(workspace.camera),
  })
  rememberCodeStyle(ownStorage(), workspace)
  watchGapsWhileShown(reading, workspace)

  session.status.subscribe(({ notice }, before) => {
    if (notice && notice !== before.notice) say(notice.message)
  })
  workspace.store.subscribe(({ notice }, before) => {
    if (notice && notice !== before.notice) say(notice.message)
  })
  showWholeWall(session, workspace)
  nameTab(session)
  return { session, reading, workspace, capability }
}

/** The gaps between wall and code are looked for only while the wall marks them. */
function watchGapsWhileShown(reading: Reading, { store }: Workspace): void {
  let stop: (() => void) | null = null
  store.subscribe(({ showsGaps }) => {
    if (showsGaps) stop ??= reading.watchGaps()
    else {
      stop?.()
      stop = null
    }
  })
}

/** The tab is called what the wall is called. */
function nameTab({ document: board, status }: Session): void {
  const show = () => {
    const { loaded, refusal } = status.getState()
    if (loaded && !refusal) document.title = `${board.board.title || 'Untitled wall'} · Wallstorm`
  }
  board.subscribe(({ meta }) => meta && show())
  status.subscribe(({ loaded }, before) => loaded !== before.loaded && show())
  show()
}
