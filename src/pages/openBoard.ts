import { rememberWall } from '../panels/home/recentWalls.ts'
import { openSession } from '../session/openSession.ts'
import type { Reading } from '../session/reading/Reading.ts'
import { readInWorker } from '../session/reading/readInWorker.ts'
import type { Session } from '../session/Session.ts'
import { say } from '../ui/notices/notices.ts'
import { createWorkspace, type Workspace } from '../workspace/Workspace.ts'
import { showWholeWall } from './showWholeWall.ts'

/** What a board's page works with, for as long as it is open. */
export interface OpenBoard {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
  readonly capability: string
}

export interface BoardAddress {
  readonly boardId: string
  readonly capability: string
}

/** Opens the wall at this address, says what server and refused edits have to say, and keeps it among those opened lately. */
export function openBoard({ boardId, capability }: BoardAddress): OpenBoard {
  const session = openSession({ boardId, capability })
  const workspace = createWorkspace(session.document)
  const reading = readInWorker(session.document)

  session.status.subscribe(({ notice }, before) => {
    if (notice && notice !== before.notice) say(notice.message)
  })
  workspace.store.subscribe(({ notice }, before) => {
    if (notice && notice !== before.notice) say(notice.message)
  })
  showWholeWall(session, workspace)
  keepUpToDate(session, `/b/${encodeURIComponent(boardId)}#${capability}`)
  return { session, reading, workspace, capability }
}

/** The tab's title and the list of walls opened lately follow the wall's title. */
function keepUpToDate(session: Session, link: string): void {
  const { boardId, document: board, status } = session
  const show = () => {
    if (!status.getState().loaded || status.getState().refusal) return
    const { title } = board.board
    document.title = `${title || 'Untitled wall'} · Wallstorm`
    rememberWall(localStorage, { id: boardId, title, link, openedAt: Date.now() })
  }
  board.subscribe(({ meta }) => meta && show())
  status.subscribe(({ loaded }, before) => loaded !== before.loaded && show())
  show()
}
