import { markRefused, rememberWall } from '../panels/home/recentWalls.ts'
import { UNAUTHORIZED } from '../session/refusals.ts'
import type { Session } from '../session/Session.ts'

/** Keeps the wall among those opened lately, under the title it has; a link that opens it no more makes room for another. */
export function keepAmongRecent(
  { boardId, document: board, status }: Pick<Session, 'boardId' | 'document' | 'status'>,
  capability: string,
  storage: Storage | null,
): void {
  const link = `/b/${encodeURIComponent(boardId)}#${capability}`
  const keep = () => {
    const { loaded, refusal, role } = status.getState()
    if (!loaded || refusal || !role) return
    rememberWall(storage, { id: boardId, title: board.board.title, link, role, openedAt: Date.now() })
  }
  board.subscribe(({ meta }) => meta && keep())
  status.subscribe(({ loaded, refusal }, before) => {
    if (loaded !== before.loaded) keep()
    if (refusal !== before.refusal && refusal?.code === UNAUTHORIZED) markRefused(storage, link)
  })
  keep()
}
